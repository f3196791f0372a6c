package rapport.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.account.Moderators;
import rapport.account.SignUps;
import rapport.launch.DemoSeed;

/** The people of the world. */
@Component
@Profile("demo")
class Cast {
    /** Everybody's, printed at the start: what they write is thrown away at the end. */
    static final String PASSWORD = "kind-words";

    private static final String DOMAIN = "@rapport.example";

    private final SignUps signUps;
    private final Moderators moderators;
    private final Map<String, WorldFiles.Person> people = WorldFiles.people();
    private final Map<String, UUID> ids = new HashMap<>();

    Cast(SignUps signUps, Moderators moderators) {
        this.signUps = signUps;
        this.moderators = moderators;
    }

    /** Everybody signs up. */
    List<Step> steps(Instant now) {
        SignUps.Prepared password = signUps.prepare(PASSWORD);
        return people.entrySet().stream()
                .map(entry -> new Step(
                        now.minus(When.duration(entry.getValue().since())),
                        () -> signUp(entry.getKey(), entry.getValue(), password)))
                .toList();
    }

    private void signUp(String key, WorldFiles.Person person, SignUps.Prepared password) {
        UUID id = signUps.add(key + DOMAIN, password, person.name(), person.language(), zone(key));
        ids.put(key, id);
        if (Boolean.TRUE.equals(person.moderator())) {
            moderators.confirm(id);
        }
    }

    /** The account of somebody who has signed up by now. */
    UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** The account of the moderator, who has signed up by now. */
    UUID moderator() {
        return people.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().moderator()))
                .map(entry -> id(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }

    /** Where somebody lives, as far as clocks go. */
    ZoneId zone(String key) {
        return ZoneId.of(person(key).zone());
    }

    /** Somebody as the files tell of him. */
    WorldFiles.Person person(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    /** Those as whom there is something to see. */
    List<DemoSeed.Person> worthSigningInAs() {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().see() != null)
                .map(entry -> new DemoSeed.Person(
                        entry.getValue().name(),
                        entry.getKey() + DOMAIN,
                        PASSWORD,
                        Objects.requireNonNull(entry.getValue().see())))
                .toList();
    }
}
