package rapport.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.account.Language;
import rapport.account.SignUps;
import rapport.availability.AvailabilityEditing;
import rapport.availability.Hours;
import rapport.availability.Plan;
import rapport.availability.Week;
import rapport.catalogue.Money;
import rapport.catalogue.Selling;
import rapport.catalogue.ServicePackage;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

/** Who lives in the marketplace: signs them up, publishes what they sell, says when they work. */
final class People {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("Asia/Yekaterinburg"),
            ZoneId.of("Asia/Vladivostok"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"));
    private static final List<Duration> REPLIES =
            List.of(Duration.ofMinutes(6), Duration.ofMinutes(20), Duration.ofMinutes(70), Duration.ofHours(6));
    private static final List<String> RUSSIAN_NAMES = List.of("Анна", "Пётр", "Мария", "Илья", "Ольга", "Глеб");
    private static final List<String> RUSSIAN_SURNAMES = List.of("Кравец", "Лаптевич", "Дубравина", "Шевчук", "Зимник");
    private static final List<String> ENGLISH_NAMES = List.of("Emily", "James", "Grace", "Oliver", "Alice", "Henry");
    private static final List<String> ENGLISH_SURNAMES = List.of("Carter", "Whitfield", "Marsh", "Bennett", "Rowe");

    private final SignUps signUps;
    private final SignUps.Prepared password;
    private final Selling selling;
    private final AvailabilityEditing availability;
    private final Chance chance;
    private int signedUp;

    People(TestServer server, Chance chance) {
        this.signUps = server.bean(SignUps.class);
        this.password = signUps.prepare(TestClient.PASSWORD);
        this.selling = server.bean(Selling.class);
        this.availability = server.bean(AvailabilityEditing.class);
        this.chance = chance;
    }

    /** A new buyer. */
    UUID buyer(boolean russian) {
        return account("buyer" + signedUp++, russian, chance.one(ZONES));
    }

    /** The e-mail that a seller of this number signs in with. */
    static String email(int seller) {
        return "seller" + seller + "@example.com";
    }

    /** A new seller, with what he sells. */
    Seller seller(int number) {
        boolean russian = chance.of(0.6);
        ZoneId zone = chance.one(ZONES);
        UUID id = account("seller" + number, russian, zone);
        Seller seller = new Seller(
                id,
                zone,
                russian,
                List.of(service(id, russian), service(id, russian)),
                chance.one(REPLIES),
                0.75 + 0.25 * chance.below(100) / 100,
                chance.below(100) / 100.0,
                new Seller.Habits(
                        chance.below(100) / 100.0,
                        chance.below(60) / 100.0,
                        chance.below(40) / 100.0,
                        chance.below(100) / 100.0));
        if (chance.of(0.7)) {
            setHours(seller);
        }
        return seller;
    }

    private UUID account(String key, boolean russian, ZoneId zone) {
        String name = russian
                ? chance.one(RUSSIAN_NAMES) + " " + chance.one(RUSSIAN_SURNAMES)
                : chance.one(ENGLISH_NAMES) + " " + chance.one(ENGLISH_SURNAMES);
        return signUps.add(key + "@example.com", password, name, russian ? Language.RU : Language.EN, zone);
    }

    private Seller.Offered service(UUID seller, boolean russian) {
        int days = 1 + chance.below(9);
        long price = 100_000L * (1 + chance.below(40));
        ServicePackage standard = new ServicePackage(
                russian ? "Стандарт" : "Standard", "", new Money(price, russian ? "RUB" : "USD"), days, 2);
        UUID id = selling.draft(
                seller,
                new Selling.Offer(
                        russian ? "Обложка для книги" : "A cover for a book",
                        russian ? "Три наброска, потом цвет." : "Three sketches, then the colours.",
                        List.of(standard),
                        List.of(),
                        List.of(),
                        Map.of()));
        selling.publish(seller, id);
        return new Seller.Offered(id, days);
    }

    /** Says when somebody works, or says it anew. */
    void setHours(Seller seller) {
        List<Hours> day = chance.of(0.5)
                ? List.of(new Hours(9 * 60, 18 * 60))
                : List.of(new Hours(10 * 60, 13 * 60 + 30), new Hours(15 * 60, 20 * 60));
        int workdays = 4 + chance.below(3);
        Week week = Week.of(weekday -> weekday.getValue() > workdays ? List.of() : day);
        availability.set(
                seller.id(),
                new Plan(seller.zone(), week, Optional.empty(), Set.of(), chance.of(0.3)),
                Optional.empty());
    }

    /** Declares some days off that begin soon. */
    void declareTimeOff(Seller seller, LocalDate today) {
        LocalDate first = today.plusDays(chance.below(10));
        availability.declare(seller.id(), first, first.plusDays(chance.below(12)), "");
    }
}
