package rapport.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.conversation.Keeping;
import rapport.conversation.Membership;
import rapport.conversation.Memberships;
import rapport.conversation.Message;
import rapport.conversation.Side;

/** What the people of the world write to each other, and what each keeps of it for himself. */
@Component
@Profile("demo")
class Talks {
    private final Cast cast;
    private final Market market;
    private final Doings does;
    private final Memberships memberships;
    private final Keeping keeping;

    Talks(Cast cast, Market market, Doings does, Memberships memberships, Keeping keeping) {
        this.cast = cast;
        this.market = market;
        this.does = does;
        this.memberships = memberships;
        this.keeping = keeping;
    }

    /** Everything that is written until now. */
    List<Step> steps(Instant now) {
        return WorldFiles.conversations().stream()
                .flatMap(file -> new Talk(file).steps(now).stream())
                .toList();
    }

    /** One conversation while it is played. */
    private final class Talk {
        private final WorldFiles.Conversation file;
        private @Nullable UUID id;
        private @Nullable UUID orderId;
        private int lastSeq;

        Talk(WorldFiles.Conversation file) {
            this.file = file;
        }

        List<Step> steps(Instant now) {
            ZoneId zone = cast.zone(file.seller());
            List<Step> steps = new ArrayList<>();
            Instant at = Instant.MIN;
            for (WorldFiles.Line line : file.lines()) {
                Instant next = When.past(line.at(), zone, now, at);
                if (!next.isAfter(at) || next.isAfter(now)) {
                    throw new IllegalStateException(
                            file.buyer() + " and " + file.seller() + ": out of order at " + line.at());
                }
                at = next;
                if (line.guard() == null) {
                    steps.add(new Step(at, () -> write(line)));
                } else {
                    steps.addAll(stopped(line, at));
                }
            }
            Map<Side, WorldFiles.Keeps> keeps = file.keeps() == null ? Map.of() : file.keeps();
            keeps.forEach((side, kept) -> steps.add(new Step(now, () -> keep(side, kept, now))));
            return steps;
        }

        private List<Step> stopped(WorldFiles.Line line, Instant at) {
            UUID clientId = UUID.randomUUID();
            List<Step> steps = new ArrayList<>();
            steps.add(new Step(at, () -> {
                keeping.markRead(member(line.side()), lastSeq);
                does.stops().write(member(line.side()), clientId, line);
            }));
            WorldFiles.Decision decision = line.decision();
            if (decision != null) {
                Instant decided = at.plus(When.duration(decision.after()));
                steps.add(
                        new Step(decided, () -> does.stops().giveBack(cast.moderator(), clientId, decision.reason())));
            }
            return steps;
        }

        private void write(WorldFiles.Line line) {
            if (line.order() != null) {
                moveOn(line, line.order());
                return;
            }
            Message sent;
            if (id == null) {
                sent = does.post()
                        .begin(cast.id(file.buyer()), cast.id(file.seller()), market.id(file.service()), line);
            } else {
                Membership writer = member(line.side());
                keeping.markRead(writer, lastSeq);
                sent = does.post().send(writer, line);
            }
            if (id == null && file.allowed() != null) {
                does.post().allow(sent.conversationId(), file.allowed());
            }
            id = sent.conversationId();
            lastSeq = sent.seq();
        }

        private void moveOn(WorldFiles.Line line, Map<String, Object> act) {
            UUID account = cast.id(file.on(line.side()));
            if ("place".equals(act.get("act"))) {
                orderId = does.deals().place(account, market.id(file.service()), act);
            } else {
                does.deals().act(account, Objects.requireNonNull(orderId), line);
            }
            if (id == null) {
                id = does.deals().conversationOf(account, orderId);
            }
            lastSeq = does.deals().lastSeq(account, id);
            keeping.markRead(member(line.side()), lastSeq);
        }

        private void keep(Side side, WorldFiles.Keeps kept, Instant now) {
            Membership member = member(side);
            if (Boolean.TRUE.equals(kept.read())) {
                keeping.markRead(member, lastSeq);
            }
            if (kept.note() != null) {
                keeping.saveNote(member, kept.note());
            }
            if (kept.draft() != null) {
                keeping.saveDraft(member, kept.draft());
            }
            if (Boolean.TRUE.equals(kept.archived())) {
                keeping.setArchived(member, true);
            }
            if (kept.snoozed() != null) {
                keeping.setSnoozed(member, When.ahead(kept.snoozed(), cast.zone(file.on(side)), now));
            }
        }

        private Membership member(Side side) {
            return memberships.get(Objects.requireNonNull(id), cast.id(file.on(side)));
        }
    }
}
