package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.session.Delegations;
import dev.viceversa.core.session.PlanningSessions;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An assistant handles the dates of somebody who allowed it, and nothing else; and that person allows it or takes it back.
 * Whether it is allowed is looked up on every arrival. Thread-safe.
 */
@Singleton
final class AssistantConversation implements Conversation {

    private final Delegations delegations;
    private final AssistantNews news;
    private final Scenes scenes;
    private final Pairings pairings;
    private final Sessions sessions;
    private final SuggestingTimes suggesting;
    private final PlanningSessions planning;

    AssistantConversation(
            Delegations delegations,
            AssistantNews news,
            Scenes scenes,
            Pairings pairings,
            Sessions sessions,
            SuggestingTimes suggesting,
            PlanningSessions planning) {
        this.delegations = delegations;
        this.news = news;
        this.scenes = scenes;
        this.pairings = pairings;
        this.sessions = sessions;
        this.suggesting = suggesting;
        this.planning = planning;
    }

    @Override
    public String flow() {
        return AssistantCards.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "allow" -> allow(visitor);
            case "revoke" ->
                Reply.replace(delegations.revoke(visitor.id()) ? "assist.revoked" : "assist.revoked_before");
            case "suggest" ->
                ofPairing(action, visitor).map(this::suggest).orElseGet(() -> Reply.say("assist.not_yours"));
            case "take", "other" ->
                ofSession(action, visitor)
                        .map(scene -> onSession(action, scene))
                        .orElseGet(() -> Reply.say("assist.not_yours"));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted form, Visitor visitor) {
        Optional<SuggestForm> sent = SuggestForm.of(form.action());
        Optional<Scene> found = ofPairing(form.action(), visitor);
        if (sent.isEmpty() || found.isEmpty()) {
            return Reply.say(sent.isEmpty() ? "desk.outdated" : "assist.not_yours");
        }
        Scene scene = found.get();
        return switch (sent.get().read(scene, form.answers())) {
            case SuggestForm.Reading.Mend(Map<String, Text> problems) ->
                new Reply.Correct(form(sent.get(), scene), problems);
            case SuggestForm.Reading.Times times -> {
                planning.suggest(
                        scene.pairing(),
                        scene.viewer().id(),
                        sent.get().session(),
                        sent.get().seen(),
                        times.times(),
                        times.length());
                yield new Reply.Say(card(scene));
            }
        };
    }

    private Reply allow(Visitor visitor) {
        Optional<Person> assistant = delegations.allow(visitor.person());
        assistant.ifPresent(known -> news.allowed(visitor.person(), known));
        return assistant
                .<Reply>map(known -> Reply.replace("assist.allowed_now", "assistant", known.name()))
                .orElseGet(() -> Reply.say("assist.nobody"));
    }

    private Reply suggest(Scene scene) {
        Optional<Session> stands = scene.course().open().filter(open -> open.ahead(scene.now()));
        return stands.isPresent()
                ? new Reply.Say(card(scene))
                : new Reply.Ask(form(
                        suggesting.fresh(scene, SuggestForm.PROPOSE, (int)
                                scene.cadence().length().toMinutes()),
                        scene));
    }

    private Reply onSession(ActionRef action, Scene scene) {
        Session session = sessions.find(new SessionId(action.ids().getFirst())).orElseThrow();
        if (action.verb().equals("other")) {
            return session.ahead(scene.now())
                    ? new Reply.Ask(form(suggesting.instead(scene, session), scene))
                    : new Reply.Replace(card(scene));
        }
        boolean sameRound = action.id(1)
                .filter(round -> round.equals(String.valueOf(session.round())))
                .isPresent();
        Optional<Instant> at = action.id(2)
                .filter(n -> n.matches("[0-2]"))
                .map(Integer::parseInt)
                .filter(n -> n < session.proposed().size())
                .map(session.proposed()::get);
        if (sameRound) {
            at.ifPresent(time -> planning.pick(session, scene.viewer().id(), time));
        }
        // Taken, taken before or overtaken: it stands on the card.
        return new Reply.Replace(card(scene));
    }

    private Message card(Scene scene) {
        return AssistantCards.card(scenes.after(scene));
    }

    private static Form form(SuggestForm suggestion, Scene scene) {
        Form form = suggestion.form(scene);
        return new Form(
                form.title(),
                form.submit(),
                form.elements(),
                new ActionRef(
                        AssistantCards.FLOW,
                        form.onSubmit().verb(),
                        form.onSubmit().ids()));
    }

    private Optional<Scene> ofSession(ActionRef action, Visitor visitor) {
        return action.id(0)
                .map(SessionId::new)
                .flatMap(sessions::find)
                .map(Session::pairing)
                .flatMap(pairing -> of(pairing, visitor));
    }

    private Optional<Scene> ofPairing(ActionRef action, Visitor visitor) {
        return action.id(0).map(PairingId::new).flatMap(pairing -> of(pairing, visitor));
    }

    /** The pairing as the one assisted sees it: while it goes on, has an agreement, and dates are delegated. */
    private Optional<Scene> of(PairingId id, Visitor visitor) {
        return pairings.find(id)
                .filter(pairing -> pairing.state() == Pairing.State.ACTIVE)
                .flatMap(pairing ->
                        delegations.behalf(visitor.id(), pairing).map(assisted -> scenes.of(pairing, assisted)));
    }
}
