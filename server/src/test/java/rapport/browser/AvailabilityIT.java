package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rapport.testing.World.ok;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.testing.DemoServer;
import rapport.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** A seller says when she works, and buyers see it. */
class AvailabilityIT extends BrowserTest {
    private final DemoServer server = DemoServer.shared();

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_BY_KEYS", "ENGLISH_BY_KEYS"})
    void hours_are_edited_by_keys_alone_and_copied_to_other_days(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Visitor seller = open(pair, manner);
        Keyboard keys = seller.page().keyboard();
        String monday = manner.of("Понедельник", "Monday");
        Locator begins = slider(seller, monday + manner.of(", часы 1, начало", ", hours 1, beginning"));
        Visitor.tabTo(begins);
        for (int hour = 0; hour < 9; hour++) {
            keys.press("PageUp");
        }
        assertThat(begins).hasAttribute("aria-valuetext", "9:00");
        keys.press("Tab");
        Locator ends = slider(seller, monday + manner.of(", часы 1, конец", ", hours 1, end"));
        assertThat(ends).isFocused();
        for (int step = 0; step < 24; step++) {
            keys.press("ArrowLeft");
        }
        assertThat(ends).hasAttribute("aria-valuetext", "18:00");

        choose(seller, manner, monday, manner.of("Так же в будни", "Same on workdays"));
        choose(seller, manner, manner.of("Суббота", "Saturday"), manner.of("Сделать выходным", "Make it a day off"));
        choose(seller, manner, manner.of("Воскресенье", "Sunday"), manner.of("Сделать выходным", "Make it a day off"));
        manner.press(seller.button(manner.of("Сохранить", "Save")));
        assertThat(seller.page().getByText(manner.of("Сохранено", "Saved"), exact()))
                .isVisible();

        JsonNode days = ok(pair.seller().get("/api/me/availability")).get("days");
        Assertions.assertThat(days.get(4).get(0).get("from").asInt()).isEqualTo(540);
        Assertions.assertThat(days.get(4).get(0).get("to").asInt()).isEqualTo(1080);
        Assertions.assertThat(days.get(5)).isEmpty();
        Assertions.assertThat(Look.at(seller.page(), "html", manner.isRussian()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN_ON_A_PHONE", "ENGLISH_ON_A_PHONE"})
    void a_vacation_declared_on_a_phone_is_told_to_buyers_and_closes_orders(Manner manner) {
        Pair pair = Pair.on(server.uri(), server::client, manner);
        Visitor seller = open(pair, manner);
        String today =
                LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Moscow")).toString();
        seller.field(manner.of("Первый день", "First day")).fill(today);
        String words = manner.of("Вернусь и отвечу всем", "Back soon, I will answer everybody");
        seller.page().locator("textarea[name=message]").fill(words);
        manner.press(seller.button(manner.of("Объявить", "Declare")));
        assertThat(seller.page().getByText(words).first()).isVisible();
        Assertions.assertThat(Look.at(seller.page(), "html", manner.isRussian()))
                .isEmpty();

        Visitor buyer = visitor(server.uri(), manner)
                .signIn(pair.buyerEmail(), TestClient.PASSWORD)
                .open("/services/" + pair.serviceId());
        assertThat(buyer.page().getByText(manner.of("В отпуске", "On vacation")).first())
                .isVisible();
        assertThat(buyer.page().getByText(words).first()).isVisible();
    }

    @Test
    void an_empty_place_that_is_dragged_over_becomes_hours_and_they_are_moved_by_the_mouse() {
        Pair pair = Pair.on(server.uri(), server::client, Manner.ENGLISH_BY_KEYS);
        Visitor seller = open(pair, Manner.ENGLISH_BY_KEYS);
        choose(seller, Manner.ENGLISH_BY_KEYS, "Wednesday", "Make it a day off");
        Locator row = seller.named(AriaRole.GROUP, "Wednesday");
        row.scrollIntoViewIfNeeded();
        Locator track = row.locator("[class*=track]");
        drag(seller, track, 10.0 / 24, 14.0 / 24);
        assertThat(row).containsText("10:00–14:00");
        drag(seller, track, 12.0 / 24, 15.0 / 24);
        assertThat(row).containsText("13:00–17:00");
        drag(seller, track, 18.0 / 24, 20.0 / 24);
        assertThat(row).containsText("13:00–17:00, 18:00–20:00");
    }

    private Visitor open(Pair pair, Manner manner) {
        Visitor seller = visitor(server.uri(), manner)
                .signIn(pair.sellerEmail(), TestClient.PASSWORD)
                .open("/my/availability");
        assertThat(seller.named(AriaRole.HEADING, manner.of("Часы работы", "Hours")))
                .isVisible();
        return seller;
    }

    private static void choose(Visitor seller, Manner manner, String day, String what) {
        manner.press(seller.button(manner.of("Ещё: ", "More: ") + day));
        Locator item = seller.named(AriaRole.MENUITEM, what);
        assertThat(item).isVisible();
        item.press("Enter");
        assertThat(item).hasCount(0);
    }

    private static void drag(Visitor visitor, Locator track, double from, double to) {
        BoundingBox box = track.boundingBox();
        Mouse mouse = visitor.page().mouse();
        double y = box.y + box.height / 2;
        mouse.move(box.x + box.width * from, y);
        mouse.down();
        mouse.move(box.x + box.width * (from + to) / 2, y);
        mouse.move(box.x + box.width * to, y);
        mouse.up();
    }

    private static Locator slider(Visitor visitor, String name) {
        return visitor.named(AriaRole.SLIDER, name);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
