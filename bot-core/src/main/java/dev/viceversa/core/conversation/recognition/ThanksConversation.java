package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.recognition.ThankYou;
import dev.viceversa.core.recognition.ThankYous;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One of a pair thanks the other with a card; one a week, so that it keeps its worth. Thread-safe. */
@Singleton
public final class ThanksConversation implements Conversation {

    static final String FLOW = "thanks";

    private static final Duration ONE_IN = Duration.ofDays(7);

    private final Pairings pairings;
    private final ThankYous cards;
    private final ThanksNews news;
    private final People people;
    private final IdSource ids;
    private final ProgramTime time;

    ThanksConversation(
            Pairings pairings, ThankYous cards, ThanksNews news, People people, IdSource ids, ProgramTime time) {
        this.pairings = pairings;
        this.cards = cards;
        this.news = news;
        this.people = people;
        this.ids = ids;
        this.time = time;
    }

    /** The button that starts a card to one's partner. */
    public static Button button(PairingId pairing) {
        return Button.of("thanks.give", ActionRef.of(FLOW, "new", pairing.value()));
    }

    /** Whether the two of a pairing may thank one another: they worked together and did not end before their time. */
    public static boolean mayThank(Pairing pairing) {
        return pairing.agreedAt().isPresent() && (pairing.living() || pairing.state() == Pairing.State.COMPLETED);
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!press.action().verb().equals("new")) {
            return Reply.say("desk.outdated");
        }
        return pairing(press.action(), visitor)
                .map(pairing -> refusal(pairing, visitor)
                        .orElseGet(() ->
                                new Reply.Ask(ThanksForm.of(pairing.id(), ids.next(), partner(pairing, visitor)))))
                .orElseGet(() -> Reply.say("desk.not_yours"));
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Pairing> pairing = pairing(sent.action(), visitor);
        Optional<String> id = sent.action().id(1);
        if (!sent.action().verb().equals("give") || pairing.isEmpty() || id.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        return give(pairing.get(), id.get(), sent.answers(), visitor);
    }

    private Reply give(Pairing pairing, String id, Answers answers, Visitor visitor) {
        Optional<ThankYou> before = cards.find(id);
        if (before.isPresent()) {
            return before.get().giver().equals(visitor.id()) ? given(pairing, visitor) : Reply.say("desk.not_yours");
        }
        Optional<Reply> refusal = refusal(pairing, visitor);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Form form = ThanksForm.of(pairing.id(), id, partner(pairing, visitor));
        Map<String, Text> problems = FormCheck.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        ThankYou card = new ThankYou(
                id,
                pairing.id(),
                visitor.id(),
                pairing.partnerOf(visitor.id()),
                ThanksForm.motif(answers),
                ThanksForm.words(answers),
                time.now());
        cards.add(card);
        news.given(card, pairing);
        return given(pairing, visitor);
    }

    private Reply given(Pairing pairing, Visitor visitor) {
        return Reply.say("thanks.given", "name", partner(pairing, visitor));
    }

    /** Why no card can be given now; empty when one can. */
    private Optional<Reply> refusal(Pairing pairing, Visitor visitor) {
        if (!mayThank(pairing)) {
            return Optional.of(Reply.say("thanks.not_now"));
        }
        return cards.givenSince(pairing.id(), visitor.id(), time.now().minus(ONE_IN))
                ? Optional.of(Reply.say("thanks.lately", "name", partner(pairing, visitor)))
                : Optional.empty();
    }

    private String partner(Pairing pairing, Visitor visitor) {
        PersonId other = pairing.partnerOf(visitor.id());
        return people.find(other).map(Person::name).orElse("–");
    }

    private Optional<Pairing> pairing(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing ->
                        pairing.wasIntroduced() && pairing.roleOf(visitor.id()).isPresent());
    }
}
