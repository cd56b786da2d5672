package dev.viceversa.core.conversation.insights;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.insight.Insight;
import dev.viceversa.core.insight.InsightId;
import dev.viceversa.core.insight.Insights;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code insight}: one of a pair records what they learned, both agree before anybody else reads it, the mentee says what
 * came of it; coordinators and the sponsor read what was agreed to. Thread-safe.
 */
@Singleton
final class InsightConversation implements Conversation {

    private final Insights insights;
    private final Pairings pairings;
    private final Programs programs;
    private final InsightCards cards;
    private final InsightNews news;
    private final IdSource ids;
    private final ProgramTime time;

    InsightConversation(
            Insights insights,
            Pairings pairings,
            Programs programs,
            InsightCards cards,
            InsightNews news,
            IdSource ids,
            ProgramTime time) {
        this.insights = insights;
        this.pairings = pairings;
        this.programs = programs;
        this.cards = cards;
        this.news = news;
        this.ids = ids;
        this.time = time;
    }

    /** An insight, the visitor's role in it, and its pairing. */
    private record Mine(Insight insight, Role role, Pairing pairing) {}

    @Override
    public String flow() {
        return InsightCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.INSIGHT);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(cards.overview(visitor, Optional.empty()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "ledger" -> ledger(action, visitor);
            case "record" ->
                pairing(action, visitor)
                        .map(pairing -> record(pairing, visitor))
                        .orElseGet(InsightConversation::notYours);
            case "earlier" ->
                pairing(action, visitor)
                        .<Reply>map(pairing -> new Reply.Say(cards.earlier(pairing, visitor.id(), page(action))))
                        .orElseGet(InsightConversation::notYours);
            case "agree" -> mine(action, visitor).map(this::agree).orElseGet(InsightConversation::notYours);
            case "keep" -> mine(action, visitor).map(this::keep).orElseGet(InsightConversation::notYours);
            case "decide" -> mine(action, visitor).map(this::decide).orElseGet(InsightConversation::notYours);
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "save" ->
                pairing(sent.action(), visitor)
                        .map(pairing -> save(pairing, sent, visitor))
                        .orElseGet(InsightConversation::notYours);
            case "decided" ->
                mine(sent.action(), visitor).map(mine -> decided(mine, sent)).orElseGet(InsightConversation::notYours);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply ledger(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> programs.find(new ProgramId(id)))
                .filter(program -> cards.leads(visitor, program))
                .<Reply>map(program -> new Reply.Say(cards.ledger(program)))
                .orElseGet(InsightConversation::notYours);
    }

    private Reply record(Pairing pairing, Visitor visitor) {
        if (!pairing.living()) {
            return Reply.say("insight.over");
        }
        return new Reply.Ask(InsightForms.recording(
                pairing.id(), new InsightId(ids.next()), cards.name(pairing.partnerOf(visitor.id()))));
    }

    private Reply save(Pairing pairing, Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<InsightId> id = sent.action().id(1).map(InsightId::new);
        if (id.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Optional<Insight> before = insights.find(id.get());
        if (before.isPresent()) {
            return before.get().roleOf(visitor.id()).isPresent() ? saved(before.get(), visitor) : notYours();
        }
        if (!pairing.living()) {
            return Reply.say("insight.over");
        }
        Form form = InsightForms.recording(pairing.id(), id.get(), cards.name(pairing.partnerOf(visitor.id())));
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Insight insight = Insight.record(
                id.get(),
                pairing.id(),
                pairing.program(),
                pairing.mentor(),
                pairing.mentee(),
                pairing.roleOf(visitor.id()).orElseThrow(),
                sent.answers().textOrEmpty(InsightForms.LEARNED),
                sent.answers().textOrEmpty(InsightForms.REACH),
                time.now());
        insights.add(insight);
        news.recorded(insight, pairing);
        return saved(insight, visitor);
    }

    private Reply saved(Insight insight, Visitor visitor) {
        return new Reply.Say(cards.standing(insight, visitor.id(), Text.of("insight.saved")));
    }

    private Reply agree(Mine mine) {
        if (!mine.pairing().living()) {
            return Reply.say("insight.over");
        }
        Insight agreed = mine.insight().agree(mine.role(), time.now());
        if (agreed != mine.insight()) {
            insights.update(agreed);
            if (agreed.shared()) {
                news.shared(agreed, mine.pairing().in(mine.role()));
            }
        }
        return replaced(agreed, mine);
    }

    /** Taking a consent back works for ever, whatever became of the pairing. */
    private Reply keep(Mine mine) {
        Insight kept = mine.insight().keep(mine.role());
        if (kept != mine.insight()) {
            insights.update(kept);
            if (mine.insight().shared() && mine.pairing().living()) {
                news.keptAgain(kept, mine.pairing().in(mine.role()));
            }
        }
        return replaced(kept, mine);
    }

    private Reply replaced(Insight insight, Mine mine) {
        Text title = insight.shared() ? Text.of("insight.shared_title") : Text.of("insight.between_you");
        return new Reply.Replace(cards.standing(insight, mine.pairing().in(mine.role()), title));
    }

    private Reply decide(Mine mine) {
        if (mine.role() != Role.MENTEE) {
            return notYours();
        }
        return InsightCards.decidable(mine.pairing())
                ? new Reply.Ask(InsightForms.deciding(
                        mine.insight(), cards.name(mine.pairing().mentor())))
                : Reply.say("insight.over");
    }

    private Reply decided(Mine mine, Gesture.FormSubmitted sent) {
        if (mine.role() != Role.MENTEE) {
            return notYours();
        }
        if (!InsightCards.decidable(mine.pairing())) {
            return Reply.say("insight.over");
        }
        Form form =
                InsightForms.deciding(mine.insight(), cards.name(mine.pairing().mentor()));
        Map<String, Text> problems = InsightForms.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Insight decided = mine.insight()
                .decided(InsightForms.kind(sent.answers()), InsightForms.words(sent.answers()), time.now());
        if (decided != mine.insight()) {
            insights.update(decided);
            if (mine.pairing().living()) {
                news.decided(decided);
            }
        }
        return new Reply.Say(cards.standing(decided, mine.pairing().mentee(), Text.of("insight.decision_saved")));
    }

    private Optional<Pairing> pairing(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing ->
                        pairing.wasIntroduced() && pairing.roleOf(visitor.id()).isPresent());
    }

    private Optional<Mine> mine(ActionRef action, Visitor visitor) {
        return action.id(0).flatMap(id -> insights.find(new InsightId(id))).flatMap(insight -> insight.roleOf(
                        visitor.id())
                .map(role -> new Mine(insight, role, pairings.get(insight.pairing()))));
    }

    private static Reply notYours() {
        return Reply.say("desk.not_yours");
    }

    private static int page(ActionRef action) {
        return action.id(1)
                .filter(n -> n.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
