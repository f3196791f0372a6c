package rapport.language.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapport.language.Rulebook;
import rapport.language.Signal;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** Finds contacts outside the marketplace: given, asked for, or talked into. */
public final class ContactFamily implements Family {
    /** The odds from which on something is said to be a contact: as likely as not. */
    private static final double EVEN = 0;

    private static final double HALF = 0.5;

    private final Cues cues;
    private final Set<String> ownDomains;
    private final Rule phone;
    private final Rule email;
    private final Rule messenger;
    private final Rule social;
    private final Rule link;
    private final Rule ask;
    private final int asking;
    private final int inviting;

    /** The family with the words of a lexicon. */
    public ContactFamily(Phrases phrases, Rules rules, Rulebook book) {
        cues = new Cues(phrases);
        ownDomains = book.ownDomains();
        phone = rules.get("contact.phone");
        email = rules.get("contact.email");
        messenger = rules.get("contact.messenger");
        social = rules.get("contact.social");
        link = rules.get("contact.link");
        ask = rules.get("contact.ask");
        asking = phrases.entry("contact.ask");
        inviting = phrases.entry("contact.invite");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        Context context = new Context(tokens, cues);
        List<Address> given = addresses(tokens, context);
        given.addAll(phones(tokens, context, given));
        boolean sure = false;
        for (Address address : given) {
            double certainty = certainty(address.odds());
            notes.raise(Signal.CONTACT, certainty);
            if (address.odds() > EVEN) {
                sure = true;
                notes.find(rule(address.kind()), address.kind(), address.start(), address.end(), certainty, null);
            }
        }
        if (notes.get(Signal.REFUSAL) < HALF) {
            phrases(reading, asking, notes);
            if (!sure) {
                phrases(reading, inviting, notes);
            }
        }
    }

    private static double certainty(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private List<Address> phones(Tokens tokens, Context context, List<Address> given) {
        Digits digits = new Digits(tokens, cues);
        digits.read();
        if (!digits.suffice()) {
            return List.of();
        }
        List<Address> phones = new ArrayList<>(2);
        int next = 0;
        for (Phones.Phone found : new Phones(tokens, cues, digits).find()) {
            while (next < given.size() && given.get(next).end() <= found.start()) {
                next++;
            }
            if (next == given.size() || given.get(next).start() >= found.end()) {
                double shown = context.ofShown(found.start(), found.end());
                phones.add(new Address("phone", found.start(), found.end(), found.odds() + shown));
            }
        }
        return phones;
    }

    private List<Address> addresses(Tokens tokens, Context context) {
        Addresses addresses = new Addresses(tokens, cues, context, ownDomains);
        Handles handles = new Handles(tokens, cues, context);
        for (int i = 0; i < tokens.count(); i++) {
            Word word = tokens.word(i);
            if (word != null) {
                word(i, word, addresses, handles);
            } else if (tokens.kind(i) == Kind.SIGN) {
                char sign = tokens.first(i);
                if (sign == '.') {
                    addresses.dotted(i);
                } else if (sign == '@' && !addresses.mail(i)) {
                    handles.marked(i);
                }
            }
        }
        return merged(addresses.found(), handles.found());
    }

    private void word(int token, Word word, Addresses addresses, Handles handles) {
        if (word.elements().length > 0) {
            if (word.is(cues.at)) {
                addresses.mail(token);
            } else if (word.is(cues.dot)) {
                addresses.spelledDot(token);
            } else if (word.is(cues.web)) {
                addresses.linked(token);
            } else if (word.is(cues.domain)) {
                addresses.dotless(token);
            } else if (word.is(cues.channel)) {
                String kind = cues.kind(word);
                handles.named(token, kind == null ? "nick" : kind);
            }
        }
    }

    /** Addresses, and the handles that are not part of one; both are in the order of their places. */
    private static List<Address> merged(List<Address> addresses, List<Address> handles) {
        if (handles.isEmpty()) {
            return addresses;
        }
        List<Address> all = new ArrayList<>(addresses.size() + handles.size());
        int next = 0;
        for (Address handle : handles) {
            while (next < addresses.size() && addresses.get(next).end() <= handle.start()) {
                all.add(addresses.get(next++));
            }
            if (next == addresses.size() || addresses.get(next).start() >= handle.end()) {
                all.add(handle);
            }
        }
        all.addAll(addresses.subList(next, addresses.size()));
        return all;
    }

    private Rule rule(String kind) {
        return switch (kind) {
            case "phone" -> phone;
            case "email" -> email;
            case "link" -> link;
            default -> Cues.isSocial(kind) ? social : messenger;
        };
    }

    private void phrases(Reading reading, int entry, Notes notes) {
        int read = -1;
        for (Matches.Match match : reading.matches().of(entry)) {
            notes.raise(Signal.CONTACT, match.weight());
            if (match.weight() > HALF && match.start() >= read) {
                read = match.end();
                int start = reading.tokens().start(match.start());
                int end = reading.tokens().end(match.end() - 1);
                notes.find(ask, kind(reading.tokens(), match), start, end, match.weight(), null);
            }
        }
    }

    /** What is asked for: the first channel that the words name. */
    private String kind(Tokens tokens, Matches.Match match) {
        for (int i = match.start(); i < match.end(); i++) {
            Word word = tokens.word(i);
            String kind = word == null ? null : cues.asked(word);
            if (kind != null) {
                return kind;
            }
        }
        return "ask";
    }
}
