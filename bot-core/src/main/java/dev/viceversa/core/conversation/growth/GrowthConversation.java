package dev.viceversa.core.conversation.growth;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.growth.Growing;
import dev.viceversa.core.growth.Moment;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes how somebody sees their own growth and shows them their own path; nobody else's. Thread-safe. */
@Singleton
final class GrowthConversation implements Conversation {

    private final GrowthView view;
    private final Growing growing;

    GrowthConversation(GrowthView view, Growing growing) {
        this.view = view;
        this.growing = growing;
    }

    @Override
    public String flow() {
        return GrowthCards.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Pairing> found = mine(press.action(), visitor);
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Pairing pairing = found.get();
        return switch (press.action().verb()) {
            case "rate" ->
                view.moment(pairing, visitor.id())
                        .<Reply>map(moment -> new Reply.Ask(GrowthCards.form(pairing, moment, view.rows(pairing))))
                        .orElseGet(() -> Reply.say("growth.over"));
            case "show" -> path(pairing, visitor, "growth.path_intro");
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Pairing> found = mine(sent.action(), visitor);
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Pairing pairing = found.get();
        Optional<Moment> moment = view.moment(pairing, visitor.id());
        if (!sent.action().verb().equals("save") || moment.isEmpty()) {
            return Reply.say(moment.isEmpty() ? "growth.over" : "desk.outdated");
        }
        List<RubricRow> rows = view.rows(pairing);
        Form form = GrowthCards.form(pairing, moment.get(), rows);
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        growing.rate(pairing, visitor.id(), moment.get(), GrowthCards.levels(rows, sent.answers()));
        return path(pairing, visitor, "growth.saved");
    }

    private Reply path(Pairing pairing, Visitor visitor, String opening) {
        return new Reply.Say(GrowthCards.path(
                view.partner(pairing, visitor.id()),
                view.rows(pairing),
                view.path(pairing, visitor.id()),
                Text.of(opening)));
    }

    /** The pairing, when the visitor is one of the two and knows of it. */
    private Optional<Pairing> mine(ActionRef action, Visitor visitor) {
        return action.id(0).flatMap(id -> view.pairings(visitor.id()).stream()
                .filter(pairing -> pairing.id().value().equals(id))
                .findFirst());
    }
}
