package rapport.language.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.language.phrase.Phrases;
import rapport.language.text.Word;

/** The classes of words that tell a contact from other numbers and names, by the numbers of their elements. */
final class Cues {
    /** Kinds that a handle or a link can be of, and the classes of the words for them. */
    private static final List<String> KINDS = List.of(
            "telegram",
            "whatsapp",
            "viber",
            "skype",
            "discord",
            "vk",
            "instagram",
            "facebook",
            "zoom",
            "signal",
            "max",
            "wechat",
            "line",
            "slack",
            "teams",
            "meet",
            "imo",
            "icq",
            "tiktok",
            "twitter",
            "linkedin",
            "ok",
            "snapchat",
            "phone",
            "email");

    /** Kinds whose rule is that of social networks. */
    private static final List<String> SOCIAL =
            List.of("vk", "instagram", "facebook", "tiktok", "twitter", "linkedin", "ok");

    final int unit;
    final int call;
    final int label;
    final int operator;
    final int article;
    final int order;
    final int channel;
    final int tech;
    final int work;
    final int example;
    final int layout;
    final int place;
    final int at;
    final int dot;
    final int joiner;
    final int provider;
    final int domain;
    final int slash;
    final int size;
    final int site;
    final int bridge;
    final int plus;
    final int web;
    final int nick;
    final int own;
    final int mail;
    final int number;

    private final int[] kinds;

    Cues(Phrases phrases) {
        unit = phrases.element("contact_unit");
        call = phrases.element("contact_call");
        label = phrases.element("contact_label");
        operator = phrases.element("contact_operator");
        article = phrases.element("contact_article");
        order = phrases.element("contact_order");
        channel = phrases.element("contact_channel");
        tech = phrases.element("contact_tech");
        work = phrases.element("contact_work");
        example = phrases.element("contact_example");
        layout = phrases.element("contact_layout");
        place = phrases.element("contact_place");
        at = phrases.element("contact_at");
        dot = phrases.element("contact_dot");
        joiner = phrases.element("contact_joiner");
        provider = phrases.element("contact_provider");
        domain = phrases.element("contact_domain");
        web = phrases.element("contact_web");
        bridge = phrases.element("contact_bridge");
        site = phrases.element("contact_site");
        size = phrases.element("contact_size");
        slash = phrases.element("contact_slash");
        plus = phrases.element("contact_plus");
        nick = phrases.element("contact_nick");
        own = phrases.element("contact_own");
        mail = phrases.element("contact_mail");
        number = phrases.element("contact_number");
        kinds = KINDS.stream()
                .mapToInt(kind -> phrases.element("contact_" + kind))
                .toArray();
    }

    /** The kind of channel that a word names; null if it names none. */
    @Nullable
    String kind(Word word) {
        for (int i = 0; i < kinds.length; i++) {
            if (word.is(kinds[i])) {
                return KINDS.get(i);
            }
        }
        return null;
    }

    /** The kind of channel that a word asks for, where it is asked for one anyway; null if it says none. */
    @Nullable
    String asked(Word word) {
        String named = kind(word);
        if (named != null) {
            return named;
        }
        return word.is(mail) ? "email" : word.is(number) ? "phone" : null;
    }

    static boolean isSocial(String kind) {
        return SOCIAL.contains(kind);
    }
}
