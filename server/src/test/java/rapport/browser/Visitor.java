package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser, who finds things by what they are called. */
final class Visitor {
    private static final int MOST_TABS = 120;
    private static final String STANDS_BEFORE =
            "one => (one.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0";
    private static final Pattern COMPOSER = Pattern.compile("^(Сообщение|Message)");
    private static final Pattern THREAD = Pattern.compile("^(Переписка|Messages)$");

    private final BrowserContext context;
    private final Page page;
    private final boolean traced;

    private Visitor(BrowserContext context, boolean traced) {
        this.context = context;
        this.traced = traced;
        this.page = context.newPage();
    }

    /** Somebody whose every step is noted. */
    static Visitor traced(BrowserContext context) {
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        return new Visitor(context, /* traced= */ true);
    }

    /** Somebody of whom there is only a last picture. */
    static Visitor untraced(BrowserContext context) {
        return new Visitor(context, /* traced= */ false);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Signs in without the page, as a browser that has been here before. */
    Visitor signIn(String email, String password) {
        context.request().get("/api/session");
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
        APIResponse answer = context.request()
                .post(
                        "/api/session",
                        RequestOptions.create()
                                .setHeader("X-XSRF-TOKEN", token)
                                .setData(Map.of("email", email, "password", password)));
        if (!answer.ok()) {
            throw new AssertionError("Sign-in answered " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /** Opens a page of the product. */
    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Goes to a page of the product as by a link of the one that is open, which is not loaded anew. */
    Visitor follow(String path) {
        page.evaluate("path => history.pushState(null, '', path)", path);
        return this;
    }

    /** The button called exactly so. */
    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    /** The link called exactly so. */
    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    /** The field with this label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Where one writes to somebody in the open conversation. */
    Locator composer() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(COMPOSER));
    }

    /** Writes and sends by the key. */
    void says(String text) {
        composer().fill(text);
        composer().press("Control+Enter");
    }

    /** What has this role and is called exactly so. */
    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The messages of the open conversation. */
    Locator thread() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(THREAD));
    }

    /** The row of the list of conversations in which somebody is named. */
    Locator row(String name) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Waits until the text stands in the conversation, once. */
    void sees(String text) {
        assertThat(message(text)).hasCount(1);
    }

    /** A message of the open conversation, whether sent or waiting. */
    Locator message(String text) {
        return thread().getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    /** Presses Tab, first in the direction in which it stands and then in the other, until this has the focus. */
    static void tabTo(Locator wanted) {
        wanted.waitFor();
        boolean before = wanted.evaluate(STANDS_BEFORE).equals(true);
        for (String key : before ? List.of("Shift+Tab", "Tab") : List.of("Tab", "Shift+Tab")) {
            for (int n = 0; n < MOST_TABS; n++) {
                if (wanted.evaluate("one => one === document.activeElement").equals(true)) {
                    return;
                }
                wanted.page().keyboard().press(key);
            }
        }
        throw new AssertionError("Tab does not reach " + wanted);
    }

    /** Closes the browser; where it is given a folder, what was seen stays there. */
    void leave(@Nullable Path folder) {
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolveSibling(folder.getFileName() + ".png")));
        }
        if (traced) {
            Tracing.StopOptions keeping = new Tracing.StopOptions();
            if (folder != null) {
                keeping.setPath(folder.resolveSibling(folder.getFileName() + ".trace.zip"));
            }
            context.tracing().stop(keeping);
        }
        context.close();
    }
}
