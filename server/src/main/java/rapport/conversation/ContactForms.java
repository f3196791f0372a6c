package rapport.conversation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.catalogue.Services;
import rapport.platform.database.Transactions;
import rapport.platform.problem.Checks;

/** What sellers ask of those who write to them first. */
@Component
class ContactForms {
    private final ContactFormStore store;
    private final Services services;
    private final Accounts accounts;
    private final Transactions transactions;
    private final InstantSource time;

    ContactForms(
            ContactFormStore store,
            Services services,
            Accounts accounts,
            Transactions transactions,
            InstantSource time) {
        this.store = store;
        this.services = services;
        this.accounts = accounts;
        this.transactions = transactions;
        this.time = time;
    }

    ContactForm find(UUID sellerId, Optional<UUID> serviceId) {
        return store.find(sellerId, serviceId);
    }

    Map<UUID, ContactForm> listOwn(UUID sellerId) {
        return store.listOwn(sellerId);
    }

    /**
     * Replaces what a seller asks.
     *
     * @throws rapport.platform.problem.ProblemException invalid-input, if one of the services is not his
     */
    void save(UUID sellerId, ContactForm all, Map<UUID, ContactForm> own) {
        Checks checks = new Checks();
        // What a paused or archived service asks stays as it is until that one is published again.
        if (!services.ofSeller(sellerId, own.keySet()).equals(own.keySet())) {
            checks.add("services", "unknown", null);
        }
        checks.end();
        transactions.write(outbox -> {
            store.save(sellerId, all, own);
            return List.of();
        });
    }

    /** What a buyer sent beside the task, before it is looked at. */
    record Sent(Optional<LocalDate> deadline, Optional<ContactAnswer.Amount> budget) {
        /** Nothing. */
        static final Sent NONE = new Sent(Optional.empty(), Optional.empty());
    }

    /** What he said beside the task, and the whole of what the message says. */
    record Told(ContactAnswer answer, Messages.Text text) {}

    /**
     * The first message as it is to be sent.
     *
     * @throws rapport.platform.problem.ProblemException invalid-input
     */
    Told tell(UUID buyerId, ConversationStarts.Addressee to, Messages.Text task, Sent sent) {
        Account buyer = accounts.get(buyerId);
        Checks checks = new Checks();
        LocalDate today = LocalDate.ofInstant(time.instant(), buyer.timeZone());
        ContactAnswer answer = ContactAnswer.read(
                checks, sent.deadline().orElse(null), sent.budget().orElse(null), today);
        answer.require(
                checks,
                to.sellerId().map(seller -> find(seller, to.serviceId())).orElse(ContactForm.NONE));
        String whole = checks.text("text", answer.below(task.text(), buyer.language()), 0, Message.LONGEST_TEXT);
        checks.end();
        return new Told(answer, new Messages.Text(task.clientId(), whole, task.attachmentIds()));
    }

    /** Keeps what was said with a message that has left. */
    void keep(Membership buyer, ContactAnswer answer) {
        if (answer.isNone()) {
            return;
        }
        transactions.write(outbox -> {
            store.saveAnswer(buyer.conversationId(), answer);
            outbox.tell(buyer.accountId(), new ConversationEvent(buyer.conversationId()));
            outbox.tell(buyer.otherId(), new ConversationEvent(buyer.conversationId()));
            return buyer;
        });
    }
}
