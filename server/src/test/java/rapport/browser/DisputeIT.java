package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.order.Deal;
import rapport.testing.DemoServer;
import tools.jackson.databind.JsonNode;

/** Moderators decide disputes: by keys, on a phone, and not before both had their say. */
class DisputeIT extends BrowserTest {
    private static final String PLEA = "Срок прошёл, а карты я так и не вижу.";
    private static final String REPLY = "Карта готова наполовину, осталась раскраска.";

    private final DemoServer server = DemoServer.shared();

    @Test
    void by_keys_the_money_is_split_after_a_last_look() {
        Deal deal = disputed();
        deal.anna("reply", Map.of("text", REPLY));
        Visitor irina = irina().open("/moderation/disputes");
        irina.page().locator("[data-row='" + deal.id() + "']").focus();
        irina.page().keyboard().press("Enter");
        assertThat(irina.page().getByText(PLEA).first()).isVisible();
        assertThat(irina.page().getByText(REPLY).first()).isVisible();

        irina.page().keyboard().press("s");
        assertThat(irina.page().locator("input[value=split]")).isChecked();
        irina.page().keyboard().press("Control+Enter");
        assertThat(irina.page().getByText("Больше нуля и меньше")).isVisible();
        irina.field("Вернуть покупателю, RUB").fill("5000");
        irina.page().keyboard().press("Control+Enter");
        Locator dialog = irina.page().locator("dialog[open]");
        assertThat(dialog).containsText("Решение окончательное");
        assertThat(dialog).containsText(Pattern.compile("5\\s000\\s₽[\\s\\S]*9\\s000\\s₽"));
        irina.button("Решить окончательно").click();

        assertThat(irina.page().getByText("Решение записано. Обе стороны узнали о нём."))
                .isVisible();
        assertThat(irina.page().locator(":focus")).containsText("Сказано обоим");
        JsonNode decided = deal.read();
        Assertions.assertThat(decided.get("ending").get("refund").get("amount").asLong())
                .isEqualTo(500_000);
        Assertions.assertThat(decided.at("/dispute/decision/reason").asString()).contains("опозданием");
    }

    @Test
    void before_the_answer_it_is_too_early_and_the_page_itself_notices_when_it_is_not() {
        Deal deal = disputed();
        Visitor irina = irina().open("/moderation/disputes/" + deal.id());
        assertThat(irina.page().getByText("Решать пока рано")).isVisible();

        deal.anna("reply", Map.of("text", REPLY));

        assertThat(irina.page().locator("input[value=refund]")).isVisible();
        assertThat(irina.page().getByText("Решать пока рано")).hasCount(0);
    }

    @Test
    void what_changed_meanwhile_is_looked_at_once_more_on_a_phone_too() {
        Deal deal = disputed();
        deal.anna("reply", Map.of("text", REPLY));
        Visitor irina = visitor(
                        server.uri(),
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setLocale("ru-RU"))
                .signIn(DemoServer.email("irina"), DemoServer.PASSWORD)
                .open("/moderation/disputes/" + deal.id());
        irina.page().locator("input[value=refund]").tap();
        irina.field("Почему, словами для обоих").fill("Работа не сдана, деньги возвращаются.");
        irina.button("Решить").tap();
        deal.boris("withdraw_dispute", Map.of());

        assertThat(irina.page().getByText("Стороны обошлись без решения")).isVisible();
        assertThat(irina.page().getByText("Работа не сдана, деньги возвращаются."))
                .isVisible();
    }

    @Test
    void a_message_of_the_history_is_found_in_the_conversation_beside_it() {
        Deal deal = disputed();
        Visitor irina = irina().open("/moderation/disputes/" + deal.id());
        Locator beside = irina.page().locator("section", new Page.LocatorOptions().setHasText("Беседа"));
        assertThat(beside.last()).isVisible();

        irina.button("В беседе").last().click();

        assertThat(irina.page().locator("[id^=m]:focus")).containsText(PLEA);
    }

    /** An order between two whom nobody else knows, disputed before the seller has answered. */
    private Deal disputed() {
        Pair pair = Pair.on(server.uri(), server::client);
        Deal deal = Deal.of(pair.seller(), pair.buyer(), pair.serviceId()).taken();
        deal.boris("dispute", Map.of("reason", "late", "text", PLEA));
        return deal;
    }

    private Visitor irina() {
        return russian(server.uri()).signIn(DemoServer.email("irina"), DemoServer.PASSWORD);
    }
}
