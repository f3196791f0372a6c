package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.platform.Cursor;
import rapport.platform.problem.ProblemException;
import rapport.platform.web.VersionTag;

/** What the catalogue decides, without a server. */
class DecisionsTest {
    private static final UUID A = new UUID(7, 1);
    private static final UUID B = new UUID(7, 2);
    private static final UUID C = new UUID(7, 3);

    @Test
    void money_has_minor_units_and_is_never_negative() {
        assertThat(new Money(0, "RUB").currency()).isEqualTo("RUB");
        assertThat(Money.isCurrency("JPY")).isTrue();
        for (String none : List.of("", "rub", "XAU", "XXX", "RUBL", "ZZZ")) {
            assertThat(Money.isCurrency(none)).as(none).isFalse();
            assertThatThrownBy(() -> new Money(1, none)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Money(-1, "RUB")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_draft_is_published_before_it_can_be_paused_and_the_archive_gives_nothing_back() {
        for (ServiceStatus next : ServiceStatus.values()) {
            assertThat(ServiceStatus.DRAFT.mayBecome(next)).isEqualTo(next == ServiceStatus.PUBLISHED);
            boolean offered = next == ServiceStatus.PUBLISHED || next == ServiceStatus.PAUSED;
            assertThat(ServiceStatus.PUBLISHED.mayBecome(next)).isEqualTo(offered);
            assertThat(ServiceStatus.PAUSED.mayBecome(next)).isEqualTo(offered);
            assertThat(ServiceStatus.ARCHIVED.mayBecome(next)).isFalse();
            assertThat(ServiceStatus.ofColumn(next.column())).isEqualTo(next);
        }
    }

    @Test
    void what_is_not_published_is_the_sellers_and_what_is_archived_nobodys() {
        assertThat(ServiceStatus.PUBLISHED.isVisible(A, Optional.empty())).isTrue();
        for (ServiceStatus hidden : List.of(ServiceStatus.DRAFT, ServiceStatus.PAUSED)) {
            assertThat(hidden.isVisible(A, Optional.of(A))).isTrue();
            assertThat(hidden.isVisible(A, Optional.of(B))).isFalse();
            assertThat(hidden.isVisible(A, Optional.empty())).isFalse();
        }
        assertThat(ServiceStatus.ARCHIVED.isVisible(A, Optional.of(A))).isFalse();
    }

    @Test
    void an_order_of_pictures_removes_what_it_leaves_out() {
        assertThat(PictureOrder.of(List.of(A, B, C), List.of(C, A)))
                .isEqualTo(new PictureOrder(List.of(C, A), List.of(B)));
        assertThat(PictureOrder.of(List.of(A, B), List.of())).isEqualTo(new PictureOrder(List.of(), List.of(A, B)));
        assertThatThrownBy(() -> PictureOrder.of(List.of(A, B), List.of(A, C))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PictureOrder.of(List.of(A, B), List.of(A, A))).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_place_in_a_list_comes_back_from_its_cursor_to_the_last_bit() {
        List<ListPlace> places = List.of(
                new ListPlace.Newest(Instant.parse("2026-03-02T09:00:00.123456Z"), A),
                new ListPlace.Worded(0.60792714f, B),
                new ListPlace.Worded(Float.MIN_VALUE, B),
                new ListPlace.Alike(0.1f + 0.2f, C));
        for (ListPlace place : places) {
            assertThat(ListPlace.of(place.cursor())).isEqualTo(place);
        }
        for (String forged : List.of(
                Cursor.of("newest", "yesterday", A), Cursor.of("worded", "0.5", A), Cursor.of("oldest", 1, A))) {
            assertThatThrownBy(() -> ListPlace.of(forged)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void a_version_is_met_by_one_strong_tag_of_those_named() {
        VersionTag.require("\"3\"", 3);
        VersionTag.require("\"2\", \"3\"", 3);
        VersionTag.require("*", 3);
        for (String other : List.of("\"2\"", "W/\"3\"", "\"33\"", "\"\"")) {
            assertThatThrownBy(() -> VersionTag.require(other, 3)).as(other).isInstanceOf(ProblemException.class);
        }
    }
}
