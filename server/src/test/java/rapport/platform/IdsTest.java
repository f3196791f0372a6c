package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void ids_of_one_moment_are_in_the_order_in_which_they_were_made() {
        Ids ids = new Ids(InstantSource.fixed(NINE));
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 10_000; n++) {
            made.add(ids.next().toString());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void they_are_of_version_7_and_begin_with_the_time() {
        UUID id = new Ids(InstantSource.fixed(NINE)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NINE.toEpochMilli());
    }

    @Test
    void a_clock_that_goes_back_makes_no_earlier_ids() {
        Instant[] now = {NINE};
        Ids ids = new Ids(() -> now[0]);
        UUID before = ids.next();
        now[0] = NINE.minusSeconds(60);
        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }
}
