package rapport.moderation;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.ModeratorDoor;
import rapport.account.Person;
import rapport.account.SignedIn;
import rapport.platform.database.Transactions;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.LogViews;
import rapport.policy.Penalties;
import rapport.policy.StandingView;
import rapport.policy.StandingViews;

/** People over HTTP, for moderators only: how they stand, freezing and thawing. */
@RestController
class PeopleController {
    private static final int MOST_LISTED = 20;
    private static final int MOST_LOGGED = 50;
    private static final int LONGEST_WORDS = 100;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_DAYS = 365;

    private final ModeratorDoor door;
    private final People people;
    private final StandingViews standings;
    private final LogViews log;
    private final Penalties penalties;
    private final Transactions transactions;

    PeopleController(
            ModeratorDoor door,
            People people,
            StandingViews standings,
            LogViews log,
            Penalties penalties,
            Transactions transactions) {
        this.door = door;
        this.people = people;
        this.standings = standings;
        this.log = log;
        this.penalties = penalties;
        this.transactions = transactions;
    }

    record PersonView(Person person, String email, Instant since, StandingView standing, List<LogViews.Line> log) {}

    record FreezeRequest(@Nullable Integer days, @Nullable String reason) {}

    record ThawRequest(@Nullable String reason) {}

    @GetMapping("/api/moderation/people")
    List<People.Row> list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q) {
        door.pass(me);
        Checks checks = new Checks();
        String words = checks.text("q", q, 0, LONGEST_WORDS);
        checks.end();
        return people.list(words, MOST_LISTED);
    }

    @GetMapping("/api/moderation/people/{accountId}")
    PersonView get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID accountId) {
        door.pass(me);
        return view(me, accountId);
    }

    @PostMapping("/api/moderation/people/{accountId}/freeze")
    PersonView freeze(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID accountId, @RequestBody FreezeRequest body) {
        door.pass(me);
        Checks checks = new Checks();
        OptionalInt days = body.days() == null
                ? OptionalInt.empty()
                : OptionalInt.of(checks.number("days", body.days(), 1, MOST_DAYS));
        String reason = checks.text("reason", body.reason(), 1, LONGEST_REASON);
        checks.end();
        refuseOwn(me, accountId);
        people.account(accountId);
        transactions.write(outbox -> {
            penalties.freeze(new Penalties.Freezing(accountId, me.accountId(), null, reason), days, outbox);
            return accountId;
        });
        return view(me, accountId);
    }

    @PostMapping("/api/moderation/people/{accountId}/thaw")
    PersonView thaw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID accountId, @RequestBody ThawRequest body) {
        door.pass(me);
        Checks checks = new Checks();
        String reason = checks.text("reason", body.reason(), 1, LONGEST_REASON);
        checks.end();
        refuseOwn(me, accountId);
        people.account(accountId);
        transactions.write(
                outbox -> penalties.thaw(new Penalties.Freezing(accountId, me.accountId(), null, reason), outbox));
        return view(me, accountId);
    }

    private static void refuseOwn(SignedIn me, UUID accountId) {
        if (me.accountId().equals(accountId)) {
            throw ProblemException.of(ProblemType.OWN_CASE);
        }
    }

    private PersonView view(SignedIn me, UUID accountId) {
        People.Row row = people.row(accountId);
        return new PersonView(
                row.person(),
                row.email(),
                row.since(),
                standings.of(accountId, standings.languageOf(me.accountId())),
                log.list(accountId, null, MOST_LOGGED));
    }
}
