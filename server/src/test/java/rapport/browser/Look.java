package rapport.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody who looks closely finds wrong with a page: with both themes on it, and in its words and edges. */
final class Look {
    /** With axe's own choice the rule on the size of targets, new in WCAG 2.2, would be left out. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Names, keys and file types; and the switch to the other language, which is written in that one. */
    private static final Set<String> LATIN_ALLOWED = Set.of(
            "Rapport",
            "Kwork",
            "English",
            "Ctrl",
            "Enter",
            "Shift",
            "Alt",
            "Esc",
            "Tab",
            "Delete",
            "PageUp",
            "PageDown",
            "iCal",
            "CSV",
            "docx",
            "webp",
            "dpi",
            "JPEG",
            "PNG",
            "WebP",
            "GIF",
            "Chrome",
            "Chromium",
            "HeadlessChrome",
            "Linux",
            "UTC",
            "RUB",
            "USD",
            "EUR",
            "GBP");

    private static final Set<String> CYRILLIC_ALLOWED = Set.of("Русский");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");

    /** What is seen, and what a screen reader says besides. */
    private static final String WORDS = """
            () => [
              document.title,
              document.body.innerText,
              ...[...document.querySelectorAll('[aria-label],[placeholder],[title],[alt]')]
                .filter(one => one.checkVisibility())
                .flatMap(one => ['aria-label', 'placeholder', 'title', 'alt'].map(name => one.getAttribute(name) ?? '')),
            ].join('\\n')""";

    /** What cannot be read to its end: a page wider than the screen, and what stands over an edge that does not scroll. */
    private static final String CUT_OFF = """
            () => {
              const root = document.scrollingElement;
              const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} pixels wide`] : [];
              const scrolls = one => one !== null
                && (/auto|scroll/.test(getComputedStyle(one).overflowX) && one !== root || scrolls(one.parentElement));
              const speaks = one => one.matches('button, a, input, textarea, select, img')
                || [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
              const cut = [...document.body.querySelectorAll('*')]
                .filter(one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && speaks(one))
                .filter(one => {
                  const box = one.getBoundingClientRect();
                  if (box.width <= 1 || box.bottom <= 0 || scrolls(one)) return false;
                  const { overflowX, textOverflow } = getComputedStyle(one);
                  const clipped = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis';
                  return box.left < -1 || box.right > root.clientWidth + 1 || clipped && one.scrollWidth > one.clientWidth + 1;
                })
                .map(one => `cut off: ${one.outerHTML.slice(0, 200)}`);
              return [...wide, ...cut];
            }""";

    /** In the page itself, for axe's own way through the test sends home all that is right, too. */
    private static final String AXE = """
            async ({ part, rules }) => {
              const { violations } = await axe.run(part, { runOnly: rules, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} at ${node.target} ${node.html}`));
            }""";

    /** Colours do not change at once; halfway they would be taken for what is wrong. */
    private static final String SETTLED = """
            async () => {
              await new Promise(requestAnimationFrame);
              const changes = document.getAnimations().filter(one => one instanceof CSSTransition);
              await Promise.allSettled(changes.map(one => one.finished));
            }""";

    private static final String PAPER = "() => getComputedStyle(document.body).backgroundColor";

    private Look() {}

    /** Everything wrong with this part of the page; a part is a selector. */
    static List<String> at(Page page, String part, boolean russian) {
        List<String> wrong = new ArrayList<>(foreignWords(page, russian));
        wrong.addAll(whateverItSays(page, part));
        return wrong;
    }

    /** The same of a page that shows what people of both languages wrote. */
    static List<String> whateverItSays(Page page, String part) {
        List<String> wrong = new ArrayList<>(strings(page, CUT_OFF, List.of()));
        if (page.evaluate("() => typeof axe === 'undefined'").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        show(page, ColorScheme.LIGHT);
        Object light = page.evaluate(PAPER);
        wrong.addAll(strings(page, AXE, Map.of("part", part, "rules", RULES)));
        show(page, ColorScheme.DARK);
        strings(page, AXE, Map.of("part", part, "rules", List.of("color-contrast")))
                .forEach(found -> wrong.add("in the dark " + found));
        if (light.equals(page.evaluate(PAPER))) {
            wrong.add("the same by day and by night");
        }
        return wrong;
    }

    private static void show(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.evaluate(SETTLED);
    }

    private static List<String> strings(Page page, String script, Object argument) {
        List<?> found = (List<?>) page.evaluate(script, argument);
        return found.stream().map(String::valueOf).toList();
    }

    private static List<String> foreignWords(Page page, boolean russian) {
        String language = russian ? "ru" : "en";
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            return List.of("the page says it is not in " + language);
        }
        Pattern letters = russian ? LATIN : CYRILLIC;
        Set<String> allowed = russian ? LATIN_ALLOWED : CYRILLIC_ALLOWED;
        return letters.matcher(ADDRESS.matcher((String) page.evaluate(WORDS)).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !allowed.contains(word))
                .distinct()
                .map(word -> "a word of another language: " + word)
                .toList();
    }
}
