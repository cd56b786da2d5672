package dev.viceversa.core.conversation.deliveries;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.DeliveryReport;
import dev.viceversa.core.delivery.DeliveryReport.Finding;
import dev.viceversa.core.text.Text;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** {@code deliveries}: coordinators see what did not arrive, and settle channel posts in doubt. Thread-safe. */
@Singleton
final class DeliveriesConversation implements Conversation {

    private final DeliveryReport report;
    private final DeliveryCards cards;
    private final AuditLog audit;

    DeliveriesConversation(DeliveryReport report, DeliveryCards cards, AuditLog audit) {
        this.report = report;
        this.cards = cards;
        this.audit = audit;
    }

    @Override
    public String flow() {
        return DeliveryCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.DELIVERIES);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(cards.overview(Optional.empty()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        Optional<String> delivery = press.action().id(0);
        Optional<Finding> finding =
                switch (press.action().verb()) {
                    case "there" -> Optional.of(Finding.IT_IS_THERE);
                    case "again" -> Optional.of(Finding.POST_AGAIN);
                    default -> Optional.empty();
                };
        return delivery.isEmpty() || finding.isEmpty()
                ? Reply.say("desk.outdated")
                : settle(delivery.get(), finding.get(), visitor);
    }

    private Reply settle(String delivery, Finding finding, Visitor visitor) {
        if (!report.settleUnknown(delivery, finding)) {
            return new Reply.Replace(cards.overview(Optional.of(Text.of("deliveries.settled_before"))));
        }
        return switch (finding) {
            case IT_IS_THERE -> {
                audit.record(visitor.id(), "delivery.found", delivery);
                yield new Reply.Replace(cards.overview(Optional.of(Text.of("deliveries.found"))));
            }
            case POST_AGAIN -> {
                audit.record(visitor.id(), "delivery.again", delivery);
                yield new Reply.Replace(cards.overview(Optional.of(Text.of("deliveries.posted_again"))));
            }
        };
    }
}
