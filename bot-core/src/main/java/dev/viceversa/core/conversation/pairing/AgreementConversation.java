package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Agreeing;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.AgreementWords;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.Terms;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of a pair proposes an agreement, the other accepts it or proposes changes. */
@Singleton
final class AgreementConversation implements Conversation {

    private final Pairings pairings;
    private final Agreements agreements;
    private final Agreeing agreeing;
    private final AgreementDrafts drafts;
    private final AgreementMessages messages;
    private final People people;
    private final Outbox outbox;
    private final IdSource ids;
    private final ProgramTime time;

    AgreementConversation(
            Pairings pairings,
            Agreements agreements,
            Agreeing agreeing,
            AgreementDrafts drafts,
            AgreementMessages messages,
            People people,
            Outbox outbox,
            IdSource ids,
            ProgramTime time) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.agreeing = agreeing;
        this.drafts = drafts;
        this.messages = messages;
        this.people = people;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return AgreementWords.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Pairing> known = known(press.action(), visitor);
        if (known.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Pairing pairing = known.get();
        if (!pairing.living()) {
            return Reply.say("partner.over");
        }
        return switch (press.action().verb()) {
            case "open" -> open(pairing, visitor);
            case "change" -> new Reply.Ask(drafts.of(pairing, visitor.person()).form(submission(pairing)));
            case "accept" -> accept(pairing, visitor, press.action().id(1).orElse(""));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted submitted, Visitor visitor) {
        Optional<Pairing> known = known(submitted.action(), visitor);
        if (known.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Pairing pairing = known.get();
        if (!pairing.living()) {
            return Reply.say("partner.over");
        }
        AgreementForm asked = drafts.of(pairing, visitor.person());
        Form form = asked.form(submitted.action());
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, submitted.answers()));
        day(submitted.answers(), visitor).ifPresent(problem -> problems.put("ends_on", problem));
        if (!problems.containsKey("rows")
                && submitted.answers().chosen("rows").stream().distinct().count() < Terms.FEWEST_ROWS) {
            problems.put("rows", Text.of("agreement.rows_unfit", "least", Terms.FEWEST_ROWS, "most", Terms.MOST_ROWS));
        }
        AgreementForm.Draft draft = asked.read(submitted.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(drafts.with(pairing, draft, visitor.id()).form(submitted.action()), problems);
        }
        return propose(pairing, visitor, submitted.action(), draft);
    }

    private Reply propose(Pairing pairing, Visitor visitor, ActionRef action, AgreementForm.Draft draft) {
        Terms terms = new Terms(
                draft.purpose(),
                draft.skills(),
                draft.cadence(),
                draft.inScope(),
                draft.outOfScope(),
                draft.confidentiality(),
                draft.mentorGains(),
                draft.menteeGains(),
                draft.endsOn(),
                draft.rows());
        Role role = pairing.roleOf(visitor.id()).orElseThrow();
        String id = action.id(1).orElseGet(ids::next);
        int seen = action.id(2).map(AgreementConversation::number).orElse(0);
        return switch (agreeing.propose(pairing, role, id, seen, terms)) {
            case Agreeing.Outcome.Proposed(Agreement proposed, Optional<Agreement> unseen) -> {
                PersonId partner = pairing.partnerOf(visitor.id());
                tell(pairing, partner, "asked:" + proposed.revision(), messages.asked(pairing, proposed, partner));
                yield new Reply.Say(messages.waiting(pairing, proposed, unseen, visitor.id()));
            }
            case Agreeing.Outcome.Unchanged(Agreement current) ->
                new Reply.Say(messages.current(pairing, current, visitor.id()));
            default -> Reply.say("partner.over");
        };
    }

    private Reply accept(Pairing pairing, Visitor visitor, String id) {
        Role role = pairing.roleOf(visitor.id()).orElseThrow();
        return switch (agreeing.accept(pairing, role, id)) {
            case Agreeing.Outcome.Agreed(Agreement agreed) -> {
                PersonId partner = pairing.partnerOf(visitor.id());
                tell(pairing, partner, "agreed:" + agreed.revision(), messages.agreed(pairing, agreed, partner));
                yield new Reply.Replace(messages.agreed(pairing, agreed, visitor.id()));
            }
            case Agreeing.Outcome.Unchanged(Agreement current) ->
                new Reply.Replace(messages.current(pairing, current, visitor.id()));
            case Agreeing.Outcome.Overtaken(Agreement latest) ->
                new Reply.Replace(messages.current(pairing, latest, visitor.id()));
            default -> Reply.say("desk.outdated");
        };
    }

    /** What stands there now, or the form when nothing does. */
    private Reply open(Pairing pairing, Visitor visitor) {
        return agreements
                .proposed(pairing.id())
                .or(() -> agreements.inForce(pairing.id()))
                .<Reply>map(current -> new Reply.Say(messages.current(pairing, current, visitor.id())))
                .orElseGet(
                        () -> new Reply.Ask(drafts.of(pairing, visitor.person()).form(submission(pairing))));
    }

    /** The new revision has its id before it exists, so that sending twice makes one. */
    private ActionRef submission(Pairing pairing) {
        return ActionRef.of(
                flow(), "propose", pairing.id().value(), ids.next(), Integer.toString(agreeing.latest(pairing.id())));
    }

    private Optional<Text> day(Answers answers, Visitor visitor) {
        LocalDate today = LocalDate.ofInstant(time.now(), visitor.reader().zone());
        return answers.day("ends_on")
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(2)))
                .map(day -> Text.of("agreement.day_unfit"));
    }

    /** The pairing, when the visitor is one of the two and knows of it. */
    private Optional<Pairing> known(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing -> pairing.roleOf(visitor.id()).isPresent() && pairing.wasIntroduced());
    }

    private void tell(Pairing pairing, PersonId to, String what, Message message) {
        outbox.tell(
                to,
                "agreement",
                "agreement:" + pairing.id() + ":" + to + ":" + what,
                message,
                About.pairing(pairing.program(), pairing.id().value()));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
