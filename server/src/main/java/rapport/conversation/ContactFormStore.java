package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.catalogue.Money;

/** What sellers ask of those who write to them first, and what was answered. */
@Component
class ContactFormStore {
    private final JdbcClient jdbc;

    ContactFormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked of those who write about a service, or about none. */
    ContactForm find(UUID sellerId, Optional<UUID> serviceId) {
        return jdbc.sql("""
                        SELECT deadline, budget FROM contact_form
                        WHERE seller_id = :seller AND (service_id IS NULL OR service_id = CAST(:service AS uuid))
                        ORDER BY service_id NULLS LAST LIMIT 1
                        """)
                .param("seller", sellerId)
                .param("service", serviceId.orElse(null))
                .query((row, n) -> form(row))
                .optional()
                .orElse(ContactForm.NONE);
    }

    /** What a seller asks for services that have a form of their own. */
    Map<UUID, ContactForm> listOwn(UUID sellerId) {
        Map<UUID, ContactForm> forms = new HashMap<>();
        jdbc.sql("SELECT service_id, deadline, budget FROM contact_form WHERE seller_id = ? AND service_id IS NOT NULL")
                .param(sellerId)
                .query(row -> {
                    forms.put(row.getObject("service_id", UUID.class), form(row));
                });
        return forms;
    }

    /** Replaces all that a seller asks. */
    void save(UUID sellerId, ContactForm all, Map<UUID, ContactForm> own) {
        jdbc.sql("DELETE FROM contact_form WHERE seller_id = ?").param(sellerId).update();
        add(sellerId, null, all);
        own.forEach((serviceId, form) -> add(sellerId, serviceId, form));
    }

    private void add(UUID sellerId, @Nullable UUID serviceId, ContactForm form) {
        jdbc.sql("INSERT INTO contact_form (seller_id, service_id, deadline, budget) VALUES (?, ?, ?, ?)")
                .param(sellerId)
                .param(serviceId)
                .param(form.deadline().key())
                .param(form.budget().key())
                .update();
    }

    /** Keeps what was answered last. */
    void saveAnswer(UUID conversationId, ContactAnswer answer) {
        Money budget = answer.budget();
        jdbc.sql("""
                        INSERT INTO contact_answer (conversation_id, deadline, amount, currency) VALUES (?, ?, ?, ?)
                        ON CONFLICT (conversation_id) DO UPDATE SET deadline = excluded.deadline, amount = excluded.amount,
                            currency = excluded.currency
                        """)
                .param(conversationId)
                .param(answer.deadline())
                .param(budget == null ? null : budget.amount())
                .param(budget == null ? null : budget.currency())
                .update();
    }

    private static ContactForm form(ResultSet row) throws SQLException {
        return new ContactForm(
                ContactForm.Ask.find(row.getString("deadline")).orElseThrow(),
                ContactForm.Ask.find(row.getString("budget")).orElseThrow());
    }

    /** What was answered, from the columns of an outer join. */
    static Optional<ContactAnswer> answer(ResultSet row) throws SQLException {
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        String currency = row.getString("currency");
        Money budget = currency == null ? null : new Money(row.getLong("amount"), currency);
        ContactAnswer answer = new ContactAnswer(deadline, budget);
        return answer.isNone() ? Optional.empty() : Optional.of(answer);
    }
}
