package rapport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;

/** In which language somebody uses the page, and with what: a finger on a phone, or nothing but keys. */
enum Manner {
    RUSSIAN_ON_A_PHONE(true, false),
    RUSSIAN_BY_KEYS(true, true),
    ENGLISH_ON_A_PHONE(false, false),
    ENGLISH_BY_KEYS(false, true);

    private static final int MOST_ITEMS = 20;

    private final boolean russian;
    private final boolean keys;

    Manner(boolean russian, boolean keys) {
        this.russian = russian;
        this.keys = keys;
    }

    boolean isRussian() {
        return russian;
    }

    /** Whether there are nothing but keys; else a finger on a phone. */
    boolean isByKeys() {
        return keys;
    }

    /** What is written or read, in either language. */
    String of(String inRussian, String inEnglish) {
        return russian ? inRussian : inEnglish;
    }

    /** A message that waits for a moderator. */
    String held() {
        return of("Пришлите, пожалуйста, вашу почту, вышлю эскизы карты.", "Let us have a Zoom call tomorrow.");
    }

    /** Presses a button, or follows a link. */
    void press(Locator wanted) {
        if (keys) {
            Visitor.tabTo(wanted);
            wanted.page().keyboard().press("Enter");
        } else {
            wanted.tap();
        }
    }

    /** Picks from a menu that is open: by keys, arrows lead to it. */
    void pick(Locator item) {
        if (!keys) {
            item.tap();
            return;
        }
        assertThat(item.page().locator("[role=menuitem]:focus")).hasCount(1);
        for (int n = 0;
                n < MOST_ITEMS
                        && item.evaluate("one => one === document.activeElement")
                                .equals(false);
                n++) {
            item.page().keyboard().press("ArrowDown");
        }
        assertThat(item).isFocused();
        item.page().keyboard().press("Enter");
    }

    /** Writes into a field, in place of what is there. */
    void write(Locator field, String text) {
        if (keys) {
            Visitor.tabTo(field);
            Keyboard keyboard = field.page().keyboard();
            keyboard.press("Control+a");
            keyboard.type(text);
            assertThat(field).hasValue(text);
        } else {
            field.tap();
            field.fill(text);
        }
    }

    /** Writes a message and sends it. */
    void say(Visitor visitor, String text) {
        write(visitor.composer(), text);
        send(visitor);
    }

    /** Sends what stands in the composer. */
    void send(Visitor visitor) {
        if (keys) {
            Visitor.tabTo(visitor.composer());
            visitor.page().keyboard().press("Control+Enter");
        } else {
            visitor.button(of("Отправить", "Send")).tap();
        }
    }
}
