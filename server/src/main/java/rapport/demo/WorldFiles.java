package rapport.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import rapport.account.Language;
import rapport.conversation.Side;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The world as it is written in the resources beside this class. */
final class WorldFiles {
    private static final String FOLDER = "/rapport/demo/";

    /** A misspelt name in a file is an error, not a member left out. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WorldFiles() {}

    /** The people, by their short names, in the order of the file. */
    static Map<String, Person> people() {
        return readMap("people.yaml", Person.class);
    }

    /** What they sell, by short names, in the order of the file. */
    static Map<String, Service> services() {
        return readMap("services.yaml", Service.class);
    }

    /** What they ask for on the exchange, by short names, in the order of the file. */
    static Map<String, Request> requests() {
        return readMap("requests.yaml", Request.class);
    }

    /** What they wrote to each other. */
    static List<Conversation> conversations() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:" + FOLDER + "conversations/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(file -> MAPPER.convertValue(parse(file), Conversation.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a picture or a file that somebody sends. */
    static byte[] bytes(String name) {
        String folder = name.endsWith(".webp") ? "pictures/" : "files/";
        try (InputStream in = open(folder + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, T> readMap(String file, Class<T> type) {
        Map<String, T> read = new LinkedHashMap<>();
        try (InputStream in = open(file)) {
            Map<String, Object> parsed = yaml().load(in);
            parsed.forEach((key, value) -> read.put(key, MAPPER.convertValue(value, type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Object parse(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WorldFiles.class.getResourceAsStream(FOLDER + name), name);
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    /**
     * Somebody.
     *
     * @param name the name shown
     * @param language the language of his pages
     * @param zone the IANA name of his time zone
     * @param since how long ago he signed up
     * @param see what there is to look at as this person; null for those whom nobody need sign in as
     * @param headline a seller's trade in a few words
     * @param about a seller about himself
     * @param quickReplies his templates
     * @param moderator whether he is one
     */
    record Person(
            String name,
            Language language,
            String zone,
            String since,
            @Nullable String see,
            @Nullable String headline,
            @Nullable String about,
            @Nullable List<QuickReply> quickReplies,
            @Nullable String hours,
            @Nullable Vacation vacation,
            @Nullable Boolean moderator) {}

    /** A week off, so many days from now. */
    record Vacation(int inDays, String message) {}

    /** A template. */
    record QuickReply(String title, String text) {}

    /**
     * Something sold.
     *
     * @param seller who sells it
     * @param since how long ago it was published
     * @param title its title
     * @param status draft or paused; null for published
     * @param text what one gets
     * @param packages the ways in which it is sold
     * @param options what can be added; null for nothing
     * @param questions what a buyer is asked; null for nothing
     * @param needs kinds of contact the work needs, and why
     * @param pictures files, and what is to be seen in them
     */
    record Service(
            String seller,
            String since,
            String title,
            @Nullable String status,
            String text,
            List<Pack> packages,
            @Nullable List<Option> options,
            @Nullable List<Asked> questions,
            @Nullable Map<String, String> needs,
            @Nullable Map<String, String> pictures) {}

    /**
     * One way in which it is sold.
     *
     * @param name its name
     * @param price an amount in whole units and a currency, such as {@code 120 GBP}
     * @param days how many days it takes
     * @param revisions how many rounds of changes are included
     * @param text what one gets; null for what the service says
     */
    record Pack(
            String name,
            String price,
            int days,
            int revisions,
            @Nullable String text) {}

    /**
     * What can be added.
     *
     * @param title what it is
     * @param price as that of a package
     * @param days how many days longer it takes
     */
    record Option(String title, String price, int days) {}

    /**
     * What a buyer is asked.
     *
     * @param text the question
     * @param required whether he has to answer
     */
    record Asked(String text, boolean required) {}

    /**
     * A request on the exchange.
     *
     * @param buyer who asks
     * @param at how long ago it was published
     * @param language in which he talks
     * @param title its title
     * @param text the task
     * @param from what it costs at least, in whole units
     * @param to what it may cost, as the price of a package
     * @param within in how many days it is needed; null for no deadline
     * @param ends withdrawn; null for one that time alone ends
     * @param proposals what was proposed; null for nothing
     */
    record Request(
            String buyer,
            String at,
            Language language,
            String title,
            String text,
            long from,
            String to,
            @Nullable Integer within,
            @Nullable String ends,
            @Nullable List<Proposed> proposals) {}

    /** What a seller proposed, and how long ago; the price is as that of a package. */
    record Proposed(String seller, String at, String text, String price, int days, int revisions) {}

    /**
     * A conversation.
     *
     * @param buyer who asks
     * @param seller who is asked
     * @param service what it is about
     * @param allowed kinds of contact that may pass in it; null for none
     * @param lines what was written
     * @param keeps what each side keeps of it for itself
     */
    record Conversation(
            String buyer,
            String seller,
            String service,
            @Nullable List<String> allowed,
            List<Line> lines,
            @Nullable Map<Side, Keeps> keeps) {
        /** The short name of the one on a side. */
        String on(Side side) {
            return side == Side.BUYER ? buyer : seller;
        }
    }

    /**
     * One message.
     *
     * @param side who wrote it
     * @param at when, see {@link When}
     * @param text the text; null where only something is done to an order
     * @param files files by the names of their resources, with the names shown
     * @param guard what the guard does with it, held or refused; null for what it lets pass
     * @param plea what its author objects with, if it is refused; null if he does not
     * @param decision what a moderator decides, if it is held; null while it waits
     * @param order what is done to the order of the conversation instead of writing, as the API names it; its text is that of the
     *     line, {@code act: place} begins one, {@code review} with {@code up} and three {@code marks} and {@code answer_review} end it
     */
    record Line(
            Side side,
            String at,
            @Nullable String text,
            @Nullable Map<String, String> files,
            @Nullable String guard,
            @Nullable String plea,
            @Nullable Decision decision,
            @Nullable Map<String, Object> order) {
        /** The words of a line that has some. */
        String said() {
            return Objects.requireNonNull(text, at);
        }
    }

    /**
     * What a moderator gives back.
     *
     * @param after how long the message waited
     * @param reason the moderator's words
     */
    record Decision(String after, String reason) {}

    /**
     * What one side keeps of a conversation for itself.
     *
     * @param read whether it has read the last message, although it has not answered
     * @param draft an answer begun
     * @param note a private note on the other one
     * @param archived whether it has put the conversation away
     * @param snoozed until when it wants to hear nothing of it
     */
    record Keeps(
            @Nullable Boolean read,
            @Nullable String draft,
            @Nullable String note,
            @Nullable Boolean archived,
            @Nullable String snoozed) {}
}
