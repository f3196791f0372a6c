package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import rapport.testing.TestServer;

/** What became of services that were there before there were packages. */
class PackagesMigrationTest {
    @Test
    void a_service_becomes_one_package_named_in_the_language_of_its_seller() throws SQLException {
        String url = TestServer.newDatabase();
        Flyway.configure().dataSource(url, null, null).target("12").load().migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            for (String language : List.of("ru", "en")) {
                sql.execute("""
                        WITH seller AS (
                            INSERT INTO account (id, email, email_key, password_hash, name, language, time_zone, created_at)
                            VALUES (gen_random_uuid(), '%1$s', '%1$s', '', 'Anna', '%1$s', 'UTC', now()) RETURNING id)
                        INSERT INTO service (id, seller_id, title, description, price_amount, price_currency,
                                             delivery_days, contact_needs, status, version, created_at, updated_at)
                        SELECT gen_random_uuid(), id, 'Cover', 'Ink', 1400, 'EUR', 7, '[]', 'draft', 1, now(), now() FROM seller
                        """.formatted(language));
            }
        }
        Flyway.configure().dataSource(url, null, null).load().migrate();
        List<String> kept = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("""
                        SELECT packages->0->>'name', jsonb_array_length(packages), packages->0->'price'->>'amount',
                               packages->0->'price'->>'currency', packages->0->>'deliveryDays', options, questions
                        FROM service ORDER BY 1
                        """)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= 7; column++) {
                    row.add(rows.getString(column));
                }
                kept.add(String.join(" ", row));
            }
        }
        assertThat(kept).containsExactly("Standard 1 1400 EUR 7 [] []", "Стандарт 1 1400 EUR 7 [] []");
    }
}
