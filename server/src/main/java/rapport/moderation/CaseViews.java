package rapport.moderation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationForModerators;
import rapport.conversation.ConversationForModerators.Talk;
import rapport.conversation.Message;
import rapport.language.Language;
import rapport.policy.Cases;
import rapport.policy.GuardCase;
import rapport.policy.Part;
import rapport.policy.Submission;

/** Cases as moderators read them. */
@Component
class CaseViews {
    private static final int EARLIER = 20;
    private static final int FOLLOWING = 6;
    private static final int PREVIEW = 160;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Cases cases;
    private final CaseSources sources;
    private final People people;
    private final ConversationForModerators conversations;
    private final ReportActs reports;
    private final InstantSource time;

    CaseViews(
            Cases cases,
            CaseSources sources,
            People people,
            ConversationForModerators conversations,
            ReportActs reports,
            InstantSource time) {
        this.reports = reports;
        this.cases = cases;
        this.sources = sources;
        this.people = people;
        this.conversations = conversations;
        this.time = time;
    }

    /** The language that a moderator reads explanations in. */
    Language languageOf(UUID moderatorId) {
        return sources.languageOf(moderatorId);
    }

    /** Cases for the queue. */
    List<CaseView.Summary> summaries(List<GuardCase> found, Language language) {
        return found.stream().map(one -> summary(one, language)).toList();
    }

    /** A case as a whole. */
    CaseView of(GuardCase guardCase, Language language) {
        CaseSources.Source source = sources.of(guardCase, language);
        Optional<Talk> talk =
                guardCase.place().map(Submission.Place::conversationId).flatMap(conversations::find);
        List<Message> earlier = talk.map(
                        found -> conversations.listBefore(found.id(), before(found.id(), guardCase), EARLIER + 1))
                .orElse(List.of());
        boolean more = earlier.size() > EARLIER;
        return new CaseView(
                summary(guardCase, language),
                guardCase.version(),
                source.texts(),
                source.findings(),
                source.rulesVersion(),
                more ? earlier.subList(1, earlier.size()) : earlier,
                more,
                guardCase.plea(),
                source.against(),
                report(guardCase),
                reports.mayStrike(guardCase.kind()) || guardCase.kind() == GuardCase.Kind.HELD,
                people.author(guardCase.accountId()),
                people.next(guardCase.accountId()),
                alike(source),
                talk.map(found -> sources.allowances(found.id())).orElse(List.of()),
                talk.map(found -> sources.needed(found.id())).orElse(List.of()),
                decision(guardCase));
    }

    /** Where the conversation stood: before the message itself, if it was sent since; after what was reported, and a little more. */
    private int before(UUID conversationId, GuardCase guardCase) {
        int more = guardCase.kind().isReport() ? FOLLOWING : 0;
        return seq(conversationId, guardCase).map(seq -> seq + more).orElse(Integer.MAX_VALUE);
    }

    private Optional<Integer> seq(UUID conversationId, GuardCase guardCase) {
        return guardCase.place().flatMap(place -> conversations.seqOf(conversationId, place.clientId()));
    }

    private CaseView.@Nullable Report report(GuardCase guardCase) {
        Optional<Integer> seq = guardCase
                .place()
                .map(Submission.Place::conversationId)
                .flatMap(conversationId -> seq(conversationId, guardCase));
        return guardCase
                .reporterId()
                .map(reporter ->
                        new CaseView.Report(people.get(reporter), reports.reasonOf(guardCase), seq.orElse(null)))
                .orElse(null);
    }

    private CaseView.Summary summary(GuardCase one, Language language) {
        CaseSources.Source source = sources.of(one, language);
        Optional<Talk> talk = one.place().map(Submission.Place::conversationId).flatMap(conversations::find);
        return new CaseView.Summary(
                one.id(),
                one.kind().key(),
                one.state().key(),
                one.openedAt(),
                one.closedAt(),
                people.get(one.accountId()),
                talk.map(found -> found.sideOf(one.accountId()).key()).orElse(null),
                talk.map(found -> people.get(found.otherThan(one.accountId()))).orElse(null),
                talk.flatMap(Talk::service).orElse(null),
                source.about(),
                source.titles(),
                preview(source.texts()),
                talk.flatMap(found -> conversations.waitingSince(found.id(), one.accountId()))
                        .orElse(null));
    }

    private static String preview(List<Part> texts) {
        String text = String.join(" ", texts.stream().map(Part::text).toList()).strip();
        return text.codePointCount(0, text.length()) <= PREVIEW
                ? text
                : text.substring(0, text.offsetByCodePoints(0, PREVIEW)) + "…";
    }

    private CaseView.Alike alike(CaseSources.Source source) {
        if (source.findings().isEmpty()) {
            return new CaseView.Alike(0, 0);
        }
        Cases.Alike alike = cases.alike(
                source.findings().getFirst().finding().finding().rule(),
                time.instant().minus(LATELY));
        return new CaseView.Alike(alike.refused(), alike.allowed());
    }

    private CaseView.@Nullable Decision decision(GuardCase guardCase) {
        return guardCase
                .decision()
                .map(made -> new CaseView.Decision(
                        made.allow(),
                        made.reason(),
                        made.strike(),
                        made.falseAlarm(),
                        people.get(made.byId()),
                        made.at()))
                .orElse(null);
    }
}
