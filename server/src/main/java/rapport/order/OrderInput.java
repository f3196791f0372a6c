package rapport.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.catalogue.ServiceOffer;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** Checks what pages send about orders, as far as that needs no order. */
@Deciding
final class OrderInput {
    static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_PART = 2_000;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_IDEA = 500;
    private static final int MOST_ATTACHMENTS = 10;
    private static final int MOST_LINES = 10;
    private static final int MOST_IDEAS = 20;
    private static final int MOST_DAYS = 90;
    private static final int MOST_REVISIONS = 20;

    /**
     * The version of ids that are made of other ids. Payments are named by what they are for: whoever named a tip as the
     * release to come will be named would stop that release.
     */
    private static final int DERIVED = 3;

    private OrderInput() {}

    /** What is to be done, as it was sent; anything may be missing or wrong. */
    record Body(
            @Nullable UUID clientId,
            @Nullable String act,
            @Nullable String text,
            @Nullable String done,
            @Nullable String next,
            @Nullable String question,
            @Nullable Integer percent,
            @Nullable List<@Nullable UUID> attachmentIds,
            @Nullable List<@Nullable LineBody> lines,
            @Nullable UUID lineId,
            @Nullable Integer days,
            @Nullable Long amount,
            @Nullable UUID itemId,
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable Boolean confirmed) {}

    record LineBody(
            @Nullable String kind,
            @Nullable String title,
            @Nullable Long amount,
            @Nullable Integer extraDays,
            @Nullable Integer extraRevisions) {}

    /**
     * What is to be done, checked.
     *
     * @param clientId as the page names it
     * @param command what
     * @param texts the words in it that others will read
     * @param attachmentIds its files
     * @param confirmed whether the writer has seen what the guard warns of
     */
    record Asked(UUID clientId, Command command, List<String> texts, List<UUID> attachmentIds, boolean confirmed) {
        boolean hasWords() {
            return !attachmentIds.isEmpty() || texts.stream().anyMatch(text -> !text.isEmpty());
        }
    }

    /**
     * What is to be done.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    static Asked asked(Body body) {
        Checks checks = new Checks();
        checks.present("clientId", body.clientId());
        UUID id = Objects.requireNonNullElse(body.clientId(), new UUID(0, 0));
        if (id.version() == DERIVED) {
            checks.add("clientId", "invalid", null);
        }
        Act act = Act.asked(Objects.requireNonNullElse(body.act(), "")).orElse(Act.TICK);
        if (act == Act.TICK) {
            checks.add("act", body.act() == null ? "blank" : "unknown", null);
        }
        Command command = new Reading(checks, body).command(act, id);
        List<UUID> files = attachments(checks, takesFiles(act) ? body.attachmentIds() : null);
        checks.end();
        return new Asked(id, command, texts(command), files, Boolean.TRUE.equals(body.confirmed()));
    }

    private static boolean takesFiles(Act act) {
        return switch (act) {
            case PROGRESS, DELIVER, REVISE, DISPUTE, REPLY -> true;
            default -> false;
        };
    }

    private static List<UUID> attachments(Checks checks, @Nullable List<@Nullable UUID> ids) {
        List<UUID> files = checks.list("attachmentIds", ids, MOST_ATTACHMENTS);
        if (new HashSet<>(files).size() != files.size()) {
            checks.add("attachmentIds", "invalid", null);
        }
        return files;
    }

    private static List<String> texts(Command command) {
        return switch (command) {
            case Command.Progress report -> List.of(report.done(), report.next(), report.question());
            case Command.Offer offer ->
                Stream.concat(Stream.of(offer.text()), offer.lines().stream().map(OfferedLine::title))
                        .toList();
            case Command.Cancel(String text) -> List.of(text);
            case Command.Decline(String text) -> List.of(text);
            case Command.Deliver deliver -> List.of(deliver.text());
            case Command.Revise revise -> List.of(revise.text());
            case Command.ProposeRemoval removal -> List.of(removal.text());
            case Command.ProposeExtension extension -> List.of(extension.text());
            case Command.ProposeRefund refund -> List.of(refund.text());
            case Command.Answer answer -> List.of(answer.text());
            case Command.Tip tip -> List.of(tip.text());
            case Command.OpenDispute dispute -> List.of(dispute.text());
            case Command.Reply(String text) -> List.of(text);
            default -> List.of();
        };
    }

    /** Reads the members that an act needs. */
    private record Reading(Checks checks, Body body) {
        Command command(Act act, UUID id) {
            return switch (act) {
                case CANCEL -> new Command.Cancel(text(0));
                case TAKE -> new Command.Take();
                case DECLINE -> new Command.Decline(text(1));
                case PROGRESS -> progress(id);
                case DELIVER -> new Command.Deliver(id, text(1));
                case REVISE -> new Command.Revise(id, text(1));
                case ACCEPT -> new Command.Accept();
                case OFFER -> new Command.Offer(id, lines(), text(0));
                case PROPOSE_REMOVAL -> new Command.ProposeRemoval(id, id("lineId", body.lineId()), text(0));
                case PROPOSE_EXTENSION ->
                    new Command.ProposeExtension(id, checks.number("days", body.days(), 1, MOST_DAYS), text(0));
                case PROPOSE_REFUND -> new Command.ProposeRefund(id, amount("amount", body.amount()), text(0));
                case ANSWER -> new Command.Answer(id("itemId", body.itemId()), yes(), text(0));
                case WITHDRAW -> new Command.Withdraw(id("itemId", body.itemId()));
                case TIP -> new Command.Tip(id, amount("amount", body.amount()), text(0));
                case DISPUTE -> dispute(id);
                case REPLY -> new Command.Reply(text(1));
                case WITHDRAW_DISPUTE -> new Command.WithdrawDispute();
                case RATE_DECISION -> new Command.RateDecision(yes());
                case PLACE, DECIDE, PAID, NOT_PAID, TICK -> new Command.Tick();
            };
        }

        private Command progress(UUID id) {
            String done = checks.text("done", body.done(), 1, LONGEST_PART);
            String next = checks.text("next", body.next(), 0, LONGEST_PART);
            String question = checks.text("question", body.question(), 0, LONGEST_PART);
            return new Command.Progress(id, done, next, question, checks.number("percent", body.percent(), 0, 100));
        }

        private Command dispute(UUID id) {
            Optional<Dispute.Reason> reason = find(Dispute.Reason.values(), body.reason());
            if (reason.isEmpty()) {
                checks.add("reason", body.reason() == null ? "blank" : "unknown", null);
            }
            Optional<Long> wish =
                    body.amount() == null ? Optional.empty() : Optional.of(amount("amount", body.amount()));
            return new Command.OpenDispute(id, reason.orElse(Dispute.Reason.OTHER), text(1), wish);
        }

        private List<OfferedLine> lines() {
            List<LineBody> given = checks.list("lines", body.lines(), MOST_LINES);
            if (given.isEmpty()) {
                checks.add("lines", "blank", null);
            }
            List<OfferedLine> lines = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                lines.add(line("lines[" + i + "].", given.get(i)));
            }
            return lines;
        }

        private OfferedLine line(String field, LineBody line) {
            Optional<Line.Kind> kind = find(Line.Kind.values(), line.kind())
                    .filter(one -> one != Line.Kind.PACKAGE && one != Line.Kind.TIP);
            if (kind.isEmpty()) {
                checks.add(field + "kind", line.kind() == null ? "blank" : "unknown", null);
            }
            return new OfferedLine(
                    kind.orElse(Line.Kind.CUSTOM),
                    checks.line(field + "title", line.title(), 1, LONGEST_TITLE),
                    amount(field + "amount", line.amount()),
                    checks.number(field + "extraDays", line.extraDays(), 0, MOST_DAYS),
                    checks.number(
                            field + "extraRevisions",
                            Objects.requireNonNullElse(line.extraRevisions(), 0),
                            0,
                            MOST_REVISIONS));
        }

        private String text(int min) {
            return checks.text("text", body.text(), min, LONGEST_TEXT);
        }

        private long amount(String field, @Nullable Long amount) {
            if (amount == null) {
                checks.add(field, "blank", null);
            } else if (amount < 1) {
                checks.add(field, "too-small", 1);
            } else if (amount > ProposalRules.MOST_PRICE) {
                checks.add(field, "too-large", null);
            } else {
                return amount;
            }
            return 1;
        }

        private boolean yes() {
            checks.present("yes", body.yes());
            return Boolean.TRUE.equals(body.yes());
        }

        private UUID id(String field, @Nullable UUID id) {
            checks.present(field, id);
            return Objects.requireNonNullElse(id, new UUID(0, 0));
        }

        private static <E extends Enum<E>> Optional<E> find(E[] all, @Nullable String key) {
            return Arrays.stream(all)
                    .filter(one -> one.name().equalsIgnoreCase(key))
                    .findFirst();
        }
    }

    /** An order as it was sent. */
    record PlaceBody(
            @Nullable UUID clientId,
            @Nullable UUID serviceId,
            @Nullable Integer serviceVersion,

            @com.fasterxml.jackson.annotation.JsonProperty("package") @Nullable
            Integer packageIndex,

            @Nullable List<@Nullable Integer> options,
            @Nullable List<@Nullable String> answers,
            @Nullable Boolean confirmed) {}

    /**
     * An order, checked as far as that needs no service.
     *
     * @throws ProblemException invalid-input
     */
    static Orders.Placing placing(PlaceBody body) {
        Checks checks = new Checks();
        checks.present("clientId", body.clientId());
        checks.present("serviceId", body.serviceId());
        int version = checks.number("serviceVersion", body.serviceVersion(), 1, Integer.MAX_VALUE);
        int chosen = checks.number("package", body.packageIndex(), 0, 2);
        List<Integer> options = checks.list("options", body.options(), 20);
        List<String> given = checks.list("answers", body.answers(), 10);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            answers.add(checks.text("answers[" + i + "]", given.get(i), 0, LONGEST_TEXT));
        }
        checks.end();
        return new Orders.Placing(
                Objects.requireNonNull(body.clientId()),
                Objects.requireNonNull(body.serviceId()),
                version,
                chosen,
                new HashSet<>(options),
                answers,
                Boolean.TRUE.equals(body.confirmed()));
    }

    /**
     * Whether an order fits the service.
     *
     * @throws ProblemException invalid-input, also if somebody orders of himself
     */
    static void check(UUID buyerId, ServiceOffer offer, Orders.Placing placing) {
        Checks checks = new Checks();
        if (offer.sellerId().equals(buyerId)) {
            checks.add("serviceId", "invalid", null);
        }
        if (placing.packageIndex() >= offer.packages().size()) {
            checks.add("package", "unknown", null);
        }
        if (placing.options().stream()
                .anyMatch(place -> place < 0 || place >= offer.options().size())) {
            checks.add("options", "unknown", null);
        }
        if (placing.answers().size() != offer.questions().size()) {
            checks.add("answers", "invalid", null);
        } else {
            for (int i = 0; i < placing.answers().size(); i++) {
                if (offer.questions().get(i).required()
                        && placing.answers().get(i).isEmpty()) {
                    checks.add("answers[" + i + "]", "blank", null);
                }
            }
        }
        checks.end();
    }

    /** Ideas as they were sent. */
    record IdeasBody(@Nullable List<@Nullable IdeaBody> ideas) {}

    record IdeaBody(@Nullable String text, @Nullable Boolean offered) {}

    /**
     * Ideas, checked.
     *
     * @throws ProblemException invalid-input
     */
    static List<OrderStore.Idea> ideas(IdeasBody body) {
        Checks checks = new Checks();
        List<IdeaBody> given = checks.list("ideas", body.ideas(), MOST_IDEAS);
        List<OrderStore.Idea> ideas = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String text = checks.text("ideas[" + i + "].text", given.get(i).text(), 1, LONGEST_IDEA);
            ideas.add(new OrderStore.Idea(text, Boolean.TRUE.equals(given.get(i).offered())));
        }
        checks.end();
        return ideas;
    }
}
