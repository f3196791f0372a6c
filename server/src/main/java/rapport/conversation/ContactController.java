package rapport.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.account.SignedIn;

/** Spam and blocking over HTTP. */
@RestController
class ContactController {
    private final Memberships memberships;
    private final Spam spam;
    private final Blocks blocks;
    private final Accounts accounts;

    ContactController(Memberships memberships, Spam spam, Blocks blocks, Accounts accounts) {
        this.memberships = memberships;
        this.spam = spam;
        this.blocks = blocks;
        this.accounts = accounts;
    }

    record Blocked(Person person, UUID conversationId, Instant at) {}

    @PutMapping("/api/conversations/{conversationId}/spam")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markSpam(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        spam.mark(memberships.get(conversationId, me.accountId()));
    }

    @DeleteMapping("/api/conversations/{conversationId}/spam")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmarkSpam(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        spam.unmark(memberships.get(conversationId, me.accountId()));
    }

    @PutMapping("/api/conversations/{conversationId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        blocks.block(memberships.get(conversationId, me.accountId()));
    }

    @DeleteMapping("/api/conversations/{conversationId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        blocks.unblock(memberships.get(conversationId, me.accountId()));
    }

    @GetMapping("/api/me/blocks")
    List<Blocked> listBlocked(@AuthenticationPrincipal SignedIn me) {
        List<ContactStore.Block> found = blocks.list(me.accountId());
        Map<UUID, Person> people = accounts.people(
                found.stream().map(ContactStore.Block::blockedId).toList());
        return found.stream()
                .map(block -> new Blocked(
                        people.getOrDefault(block.blockedId(), new Person(block.blockedId(), "")),
                        block.conversationId(),
                        block.at()))
                .toList();
    }
}
