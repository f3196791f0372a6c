package rapport.order;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;
import rapport.catalogue.Money;
import rapport.conversation.Attachment;
import rapport.conversation.Side;

/** An order as one of its sides reads it; see {@code Order} in {@code docs/openapi.yaml}. */
record OrderView(
        UUID id,
        UUID conversationId,
        int version,
        Side side,
        Person buyer,
        Person seller,
        @Nullable UUID serviceId,
        String title,
        String packageName,
        String packageDescription,
        Stage stage,
        @Nullable EndingView ending,
        Money price,
        Money tips,
        List<LineView> lines,
        int revisionsIncluded,
        List<Order.Answered> answers,
        Set<String> contactKinds,
        Instant placedAt,
        @Nullable Instant payBy,
        @Nullable Instant takeBy,
        @Nullable Instant takenAt,
        @Nullable Instant dueAt,
        boolean isOverdue,
        @Nullable Instant deliveredAt,
        @Nullable Instant acceptBy,
        @Nullable Instant freeCancelUntil,
        @Nullable Instant progressDueAt,
        List<ProposalView> proposals,
        List<ReportView> reports,
        List<DeliveryView> deliveries,
        List<RevisionView> revisions,
        @Nullable DisputeView dispute,
        List<Act> may,
        List<OrderStore.Idea> ideas,
        @Nullable String payUrl) {
    record EndingView(HowEnded how, Instant at, Money refund, boolean sellersFault) {}

    record LineView(
            UUID id,
            Line.Kind kind,
            String title,
            Money price,
            int extraDays,
            int extraRevisions,
            Instant addedAt,
            boolean paid,
            @Nullable Instant removedAt) {}

    record ProposalView(
            UUID id,
            Proposal.Kind kind,
            Side by,
            Proposal.State state,
            String text,
            List<OfferedLine> lines,
            @Nullable UUID lineId,
            @Nullable Integer days,
            @Nullable Money amount,
            Instant proposedAt,
            Instant expiresAt,
            @Nullable Instant answeredAt,
            @Nullable UUID counters) {}

    record ReportView(
            UUID id,
            Instant at,
            int seq,
            String done,
            String next,
            String question,
            int percent,
            List<Attachment> attachments) {}

    record DeliveryView(UUID id, Instant at, int seq, String text, List<Attachment> attachments) {}

    record RevisionView(UUID id, Instant at, int seq, String text) {}

    record DisputeView(
            UUID id,
            Side by,
            Dispute.Reason reason,
            String text,
            @Nullable Money wish,
            Instant openedAt,
            Instant answerBy,
            @Nullable String reply,
            @Nullable Instant repliedAt,
            @Nullable DecisionView decision) {}

    record DecisionView(
            Dispute.Result result,
            Money refund,
            String reason,
            Instant at,
            @Nullable Boolean myRating) {}

    /** An order in a list. */
    record Summary(
            UUID id,
            UUID conversationId,
            Person other,
            String title,
            String packageName,
            Stage stage,
            Money price,
            Instant placedAt,
            @Nullable Instant dueAt,
            boolean isOverdue,
            @Nullable Instant progressDueAt,
            @Nullable Instant closedAt,
            boolean waitsForMe) {}
}
