package rapport.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is written: Russian and English words of the trade, about as many as a message has. */
final class Texts {
    private static final List<String> WORDS = List.of(
            ("добрый день спасибо за ответ заказ логотип сайт баннер макет правка срок готово завтра вариант цвет шрифт"
                            + " текст статья перевод озвучка монтаж ролик обложка иллюстрация персонаж фон исходник файл формат"
                            + " ссылка пример референс бриф задача вопрос уточните пожалуйста смогу сделаю отправлю посмотрите"
                            + " нравится переделать размер печать кампания реклама настройка ключевые слова отчёт аудит"
                            + " вёрстка мобильная версия кнопка форма корзина оплата доставка каталог тариф пакет опция"
                            + " hello thanks order logo banner draft review deadline ready tomorrow version color font text"
                            + " translation voice video cover sketch layout source file format example brief question please")
                    .split(" ", -1));
    private static final int SHORTEST = 8;
    private static final int VARIED = 8;

    /** What a hurried copy of bytes gets wrong: quotes and a line end, which JSON escapes, and letters of four bytes. */
    private static final String HARD = "\"Да\",\nточно 🙂 №";

    private static final int LIVE = 64;
    private static final byte[][] LIVE_JSON = new byte[LIVE][];

    static {
        for (int i = 0; i < LIVE; i++) {
            LIVE_JSON[i] = (stored(i) + " " + HARD)
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private Texts() {}

    /** A stored message's text; has no character that COPY would have to escape. */
    static String stored(long number) {
        StringBuilder text = new StringBuilder();
        long random = World.mix(number);
        int count = SHORTEST + (int) (random % VARIED);
        for (int i = 0; i < count; i++) {
            random = World.mix(random);
            text.append(i == 0 ? "" : " ").append(WORDS.get((int) (random % WORDS.size())));
        }
        return text.toString();
    }

    /** The text of the n-th message sent. */
    static String live(int n) {
        return stored(n % LIVE) + " " + HARD + n;
    }

    /** The same as it stands in JSON, but for the number at its end. */
    static byte[] liveJson(int n) {
        return LIVE_JSON[n % LIVE];
    }
}
