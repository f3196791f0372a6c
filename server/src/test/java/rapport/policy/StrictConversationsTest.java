package rapport.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.platform.database.Transactions;
import rapport.testing.TestServer;

class StrictConversationsTest {
    private final TestServer server = TestServer.shared();
    private final StrictConversations strict = server.bean(StrictConversations.class);
    private final UUID conversation = UUID.randomUUID();

    @Test
    void a_conversation_of_which_nobody_told_is_not_strict_and_never_was() {
        assertThat(strict.isNow(conversation)).isFalse();
        assertThat(strict.wasEver(conversation)).isFalse();
    }

    @Test
    void it_is_strict_from_when_that_is_told_until_it_is_told_to_be_over_and_may_be_so_again() {
        tell(true);
        tell(true);
        assertThat(strict.isNow(conversation)).isTrue();
        assertThat(strict.isNow(UUID.randomUUID())).isFalse();

        tell(false);
        tell(false);
        assertThat(strict.isNow(conversation)).isFalse();
        assertThat(strict.wasEver(conversation)).isTrue();

        tell(true);
        assertThat(strict.isNow(conversation)).isTrue();
    }

    @Test
    void to_be_over_without_having_been_is_nothing() {
        tell(false);
        assertThat(strict.wasEver(conversation)).isFalse();
    }

    private void tell(boolean now) {
        server.bean(Transactions.class).write(outbox -> {
            strict.on(List.of(new ConversationStrict(conversation, now)), outbox);
            return true;
        });
    }
}
