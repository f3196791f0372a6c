package rapport.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Language;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.Money;
import rapport.catalogue.ServicePackage;
import rapport.catalogue.TermsChange;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** Checks what pages send to the exchange; anything may be missing or wrong. */
@Deciding
final class ExchangeInput {
    static final int LONGEST_TEXT = 4_000;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_ADDITION = 2_000;
    private static final int MOST_FILES = 5;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 200;
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The version of ids that are made of other ids. Payments are named by what they are for, and an order by the page: see
     * the input of orders.
     */
    private static final int DERIVED = 3;

    private ExchangeInput() {}

    /** A task as it was sent. */
    record TaskBody(
            @Nullable UUID clientId,
            @Nullable String title,
            @Nullable String text,
            @Nullable BudgetBody budget,
            @Nullable LocalDate deadline,
            @Nullable String language,
            @Nullable List<@Nullable UUID> fileIds) {}

    record BudgetBody(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable String currency) {}

    /** A task and its files, checked. */
    record Checked(Task task, List<UUID> fileIds) {}

    /**
     * A task.
     *
     * @param today the day it is where the buyer lives; no deadline is before it
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    static Checked task(TaskBody body, LocalDate today) {
        Checks checks = new Checks();
        Checked checked = task(checks, body, today);
        checks.end();
        return checked;
    }

    /**
     * A task to be published.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    static Requests.Publishing publishing(TaskBody body, LocalDate today) {
        Checks checks = new Checks();
        UUID id = id(checks, body.clientId());
        Checked checked = task(checks, body, today);
        checks.end();
        return new Requests.Publishing(id, checked.task(), checked.fileIds());
    }

    private static Checked task(Checks checks, TaskBody body, LocalDate today) {
        String title = checks.line("title", body.title(), SHORTEST_TITLE, LONGEST_TITLE);
        String text = checks.text("text", body.text(), 1, LONGEST_TEXT);
        Task.Budget budget = budget(checks, body.budget());
        Optional<LocalDate> deadline = Optional.ofNullable(body.deadline());
        if (deadline.filter(day -> day.isBefore(today)).isPresent()) {
            checks.add("deadline", "past", null);
        } else if (deadline.filter(day -> day.isAfter(today.plusYears(1))).isPresent()) {
            checks.add("deadline", "invalid", null);
        }
        Language language = language(checks, body.language()).orElse(Language.EN);
        List<UUID> files = checks.list("fileIds", body.fileIds(), MOST_FILES);
        if (new HashSet<>(files).size() != files.size()) {
            checks.add("fileIds", "invalid", null);
        }
        return new Checked(new Task(title, text, budget, deadline, language), files);
    }

    private static Task.Budget budget(Checks checks, @Nullable BudgetBody body) {
        if (body == null) {
            checks.add("budget", "blank", null);
            return new Task.Budget(0, 1, "");
        }
        long to = amount(checks, "budget.to", body.to(), 1);
        long from = body.from() == null ? 0 : amount(checks, "budget.from", body.from(), 0);
        if (from > to) {
            checks.add("budget.from", "too-large", null);
        }
        String currency = body.currency();
        if (currency == null) {
            checks.add("budget.currency", "blank", null);
        } else if (!Money.isCurrency(currency)) {
            checks.add("budget.currency", "unknown", null);
        }
        return new Task.Budget(from, to, Objects.requireNonNullElse(currency, ""));
    }

    private static long amount(Checks checks, String field, @Nullable Long amount, int least) {
        if (amount == null) {
            checks.add(field, "blank", null);
        } else if (amount < least) {
            checks.add(field, "too-small", least);
        } else if (amount > TermsChange.MOST_AMOUNT) {
            checks.add(field, "too-large", null);
        } else {
            return amount;
        }
        return least;
    }

    private static Optional<Language> language(Checks checks, @Nullable String key) {
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        if (language.isEmpty()) {
            checks.add("language", key == null ? "blank" : "unknown", null);
        }
        return language;
    }

    private static UUID id(Checks checks, @Nullable UUID clientId) {
        checks.present("clientId", clientId);
        if (clientId != null && clientId.version() == DERIVED) {
            checks.add("clientId", "invalid", null);
        }
        return Objects.requireNonNullElse(clientId, NOBODY);
    }

    /** Something to be done to a request or a proposal, as it was sent. */
    record ActBody(
            @Nullable UUID clientId,
            @Nullable String act,
            @Nullable String text,
            @Nullable Integer version,

            @com.fasterxml.jackson.annotation.JsonProperty("package") @Nullable
            Integer packageIndex) {}

    /**
     * Something to be done to a request.
     *
     * @throws ProblemException invalid-input
     */
    static Requests.Doing doing(ActBody body) {
        Checks checks = new Checks();
        UUID id = id(checks, body.clientId());
        Optional<Act> act = act(checks, body.act(), List.of(Act.ADD, Act.EXTEND, Act.WITHDRAW));
        String text = act.equals(Optional.of(Act.ADD)) ? checks.text("text", body.text(), 1, LONGEST_ADDITION) : "";
        checks.end();
        return new Requests.Doing(id, act.orElseThrow(), text);
    }

    private static Optional<Act> act(Checks checks, @Nullable String key, List<Act> possible) {
        Optional<Act> act = possible.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        if (act.isEmpty()) {
            checks.add("act", key == null ? "blank" : "unknown", null);
        }
        return act;
    }

    /** What a proposal's two sides do with it. */
    sealed interface Move {
        /** Its author takes it back. */
        record TakeBack() implements Move {}

        /** The buyer declines. */
        record Decline(String text) implements Move {}

        /** The buyer asks. */
        record Ask() implements Move {}

        /** The buyer chooses. */
        record Choose(Choices.Choice choice) implements Move {}
    }

    /**
     * Something to be done to a proposal.
     *
     * @throws ProblemException invalid-input
     */
    static Move move(ActBody body) {
        Checks checks = new Checks();
        Move move = switch (Objects.requireNonNullElse(body.act(), "")) {
            case "take_back" -> new Move.TakeBack();
            case "decline" -> new Move.Decline(checks.text("text", body.text(), 0, LONGEST_ADDITION));
            case "ask" -> new Move.Ask();
            case "choose" -> choose(checks, body);
            default -> {
                checks.add("act", body.act() == null ? "blank" : "unknown", null);
                yield new Move.Ask();
            }
        };
        checks.end();
        return move;
    }

    private static Move choose(Checks checks, ActBody body) {
        return new Move.Choose(new Choices.Choice(
                id(checks, body.clientId()),
                checks.number("version", body.version(), 1, Integer.MAX_VALUE),
                checks.number("package", body.packageIndex(), 0, 2)));
    }

    /** A proposal as it was sent. */
    record OfferBody(
            @Nullable UUID clientId,
            @Nullable UUID requestId,
            @Nullable String text,
            @Nullable List<TermsChange.@Nullable Pack> packages,
            @Nullable List<TermsChange.@Nullable Need> contactNeeds,
            @Nullable Boolean confirmed) {
        boolean isConfirmed() {
            return Boolean.TRUE.equals(confirmed);
        }
    }

    /**
     * A new proposal.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    static Proposals.Proposing proposing(OfferBody body) {
        Checks checks = new Checks();
        UUID id = id(checks, body.clientId());
        checks.present("requestId", body.requestId());
        Proposal.Offer offer = offer(checks, body);
        checks.end();
        return new Proposals.Proposing(id, Objects.requireNonNull(body.requestId()), offer, body.isConfirmed());
    }

    /**
     * A proposal written anew.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    static Proposal.Offer offer(OfferBody body) {
        Checks checks = new Checks();
        Proposal.Offer offer = offer(checks, body);
        checks.end();
        return offer;
    }

    private static Proposal.Offer offer(Checks checks, OfferBody body) {
        TermsChange terms = new TermsChange(checks);
        String text = checks.text("text", body.text(), 1, LONGEST_TEXT);
        List<ServicePackage> packages = terms.packages(body.packages());
        List<ContactNeed> needs = terms.needs(body.contactNeeds());
        return new Proposal.Offer(text, packages, needs);
    }

    /** What is looked for, as it was sent; {@code name} is that of a search to be saved. */
    record FilterBody(
            @Nullable String name,
            @Nullable String q,
            @Nullable String currency,
            @Nullable Long atLeast,
            @Nullable String language,
            @Nullable LocalDate dueFrom,
            @Nullable Boolean fresh) {}

    /**
     * What is looked for.
     *
     * @throws ProblemException invalid-input
     */
    static Filter filter(FilterBody body) {
        Checks checks = new Checks();
        Filter filter = filter(checks, body);
        checks.end();
        return filter;
    }

    /** A search with its name. */
    record Named(String name, Filter filter) {}

    /**
     * A search to be saved.
     *
     * @throws ProblemException invalid-input
     */
    static Named named(FilterBody body) {
        Checks checks = new Checks();
        Named named = new Named(checks.line("name", body.name(), 1, LONGEST_NAME), filter(checks, body));
        checks.end();
        return named;
    }

    private static Filter filter(Checks checks, FilterBody body) {
        String words = checks.line("q", body.q(), 0, LONGEST_QUERY);
        String currency = body.currency();
        if (currency != null && !Money.isCurrency(currency)) {
            checks.add("currency", "unknown", null);
        }
        Long least = body.atLeast();
        if (least != null) {
            amount(checks, "atLeast", least, 1);
            // Amounts of different currencies are not compared.
            checks.present("currency", currency);
        }
        return new Filter(
                words,
                Optional.ofNullable(currency),
                Optional.ofNullable(least),
                body.language() == null ? Optional.empty() : language(checks, body.language()),
                Optional.ofNullable(body.dueFrom()),
                Boolean.TRUE.equals(body.fresh()));
    }
}
