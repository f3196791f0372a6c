package rapport.policy;

import java.util.Map;
import java.util.Set;

/**
 * What the order of a conversation allows.
 *
 * @param orderActive whether there is an order under way
 * @param declared the kinds of contact that its service or proposal said to need: a kind as the engine finds it, such as
 *     {@code telegram}, or one that stands for several, such as {@code messenger}
 */
public record Allowances(boolean orderActive, Set<String> declared) {
    /** Before there is an order. */
    public static final Allowances NONE = new Allowances(false, Set.of());

    /** The kinds that a service declares, and what they stand for among those that the engine tells apart. */
    private static final Map<String, Set<String>> MEANS = Map.of(
            "messenger",
            Set.of(
                    "telegram",
                    "whatsapp",
                    "viber",
                    "signal",
                    "max",
                    "discord",
                    "slack",
                    "icq",
                    "imo",
                    "line",
                    "wechat",
                    "skype",
                    "nick"),
            "video_call",
            Set.of("zoom", "skype", "meet", "teams"),
            "social",
            Set.of("vk", "instagram", "facebook", "ok", "twitter", "linkedin", "tiktok", "snapchat"),
            "other",
            Set.of("link", "nick"));

    /** Makes allowances that nobody can change. */
    public Allowances {
        declared = Set.copyOf(declared);
    }

    /** Whether a kind of contact may pass: the order is there, and said beforehand that it needs this kind. */
    boolean allow(String kind) {
        return orderActive
                && (declared.contains(kind)
                        || declared.stream()
                                .anyMatch(
                                        one -> MEANS.getOrDefault(one, Set.of()).contains(kind)));
    }
}
