package rapport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the generator must see to be believed when it sees nothing. */
class EventReaderTest {
    private static final int NOTED = 1;
    private static final int HELLO_POSITION = 6;

    private final World world = World.of(1, 2);
    private final UUID conversation = world.live(0).id();
    private final Live live = new Live(world, Map.of(conversation, NOTED));
    private Ledger ledger = live.begin(10);
    private EventReader reader = new EventReader(0, live);
    private int position;

    @BeforeEach
    void connect() {
        ledger = live.begin(10);
        // The account listens that does not write the first message.
        reader = new EventReader(live.member(0, !ledger.byBuyer(0)), live);
        position = HELLO_POSITION;
        feed("HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n");
        feed(chunk("id: " + position + "\ndata: {\"kind\":\"hello\",\"position\":" + position + "}\n\n"));
    }

    @Test
    void aMessageAsItWasSentIsCountedOnce() {
        feed(chunk(event(0, NOTED + 1, Texts.live(0))));
        assertThat(ledger.faults()).isEmpty();
        assertThat(ledger.deliveredCount()).isEqualTo(1);
    }

    @Test
    void bytesMayComeInAnyPieces() {
        byte[] event = event(0, NOTED + 1, Texts.live(0)).getBytes(StandardCharsets.UTF_8);
        int half = event.length / 2;
        byte[] framed = join(chunk(Arrays.copyOf(event, half)), chunk(Arrays.copyOfRange(event, half, event.length)));
        for (byte one : framed) {
            reader.feed(new byte[] {one}, 1, System.nanoTime());
        }
        assertThat(ledger.faults()).isEmpty();
        assertThat(ledger.deliveredCount()).isEqualTo(1);
    }

    @Test
    void aSecondDeliveryIsSeen() {
        feed(chunk(event(0, NOTED + 1, Texts.live(0))));
        feed(chunk(event(0, NOTED + 2, Texts.live(0))));
        assertThat(ledger.faults()).singleElement().asString().contains("twice");
    }

    @Test
    void aGapInTheConversationIsSeen() {
        feed(chunk(event(0, NOTED + 2, Texts.live(0))));
        assertThat(ledger.faults()).singleElement().asString().contains("seq 3 came after 1");
    }

    @Test
    void aGapInTheStreamIsSeen() {
        position++;
        feed(chunk(event(0, NOTED + 1, Texts.live(0))));
        assertThat(ledger.faults()).singleElement().asString().contains("from position 6 to 8");
    }

    @Test
    void anotherTextIsSeen() {
        feed(chunk(event(0, NOTED + 1, Texts.live(0).replace("🙂", "?"))));
        assertThat(ledger.faults()).singleElement().asString().contains("text");
    }

    @Test
    void aTextWrittenInAnotherWayOfJsonIsTheSame() {
        feed(chunk(event(0, NOTED + 1, Texts.live(0)).replace("🙂", "\\ud83d\\ude42")));
        assertThat(ledger.faults()).isEmpty();
    }

    @Test
    void aMessageOfNobodyIsSeen() {
        feed(chunk(
                event(0, NOTED + 1, Texts.live(0)).replace(ledger.clientId(0).toString(), new UUID(1, 2).toString())));
        assertThat(ledger.faults()).singleElement().asString().contains("nobody sent");
    }

    @Test
    void liveConversationsAreDistinctAndOfDistinctPairs() {
        World large = World.of(5_000, 100);
        Map<String, Integer> pairs = new HashMap<>();
        for (int place = 0; place < large.conversations(); place++) {
            World.Talk talk = large.talk(place);
            pairs.merge(talk.buyer() + " " + talk.seller(), 1, Integer::sum);
            assertThat(talk.buyer()).isNotEqualTo(talk.seller());
        }
        assertThat(pairs).hasSize(5_000);
    }

    private String event(int n, int seq, String text) {
        position++;
        return "id: " + position + "\ndata: {\"kind\":\"message\",\"message\":{\"conversationId\":\"" + conversation
                + "\",\"seq\":" + seq + ",\"clientId\":\"" + ledger.clientId(n) + "\",\"text\":\""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"},\"mine\":false}\n\n";
    }

    private void feed(String text) {
        feed(text.getBytes(StandardCharsets.UTF_8));
    }

    private void feed(byte[] bytes) {
        reader.feed(bytes, bytes.length, System.nanoTime());
    }

    private static byte[] chunk(String text) {
        return chunk(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] chunk(byte[] bytes) {
        return join(
                join((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8), bytes),
                "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
