package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.session.CheckIn;
import dev.viceversa.core.session.PlanningSessions;
import dev.viceversa.core.session.RecordingSessions;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.SessionStep;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finding a date with one's partner, changing it, and meeting without one. What became of a session is said to {@link
 * CheckIns}. Whatever was overtaken gets a true sentence and the session as it stands now. Thread-safe.
 */
@Singleton
final class SessionConversation implements Conversation {

    private final Scenes scenes;
    private final Sessions sessions;
    private final SuggestingTimes suggesting;
    private final PlanningSessions planning;
    private final RecordingSessions recording;
    private final CalendarFiles calendars;
    private final CheckIns checkIns;
    private final Assistance assistance;
    private final IdSource ids;

    SessionConversation(
            Scenes scenes,
            Sessions sessions,
            SuggestingTimes suggesting,
            PlanningSessions planning,
            RecordingSessions recording,
            CalendarFiles calendars,
            CheckIns checkIns,
            Assistance assistance,
            IdSource ids) {
        this.scenes = scenes;
        this.sessions = sessions;
        this.suggesting = suggesting;
        this.planning = planning;
        this.recording = recording;
        this.calendars = calendars;
        this.checkIns = checkIns;
        this.assistance = assistance;
        this.ids = ids;
    }

    @Override
    public String flow() {
        return SessionCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.SESSION);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Scene> living = scenes.living(visitor.person());
        List<Block> assisting = assistance.blocks(visitor, living);
        Message own = SessionOverview.of(living);
        return new Reply.Say(
                assisting.isEmpty()
                        ? own
                        : new Message(
                                own.summary(),
                                Stream.concat(
                                                living.isEmpty() ? Stream.empty() : own.blocks().stream(),
                                                assisting.stream())
                                        .toList()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "suggest", "shorter", MetAlreadyForm.VERB -> onPairing(action, visitor);
            case "other", "take", "cancel", "calendar" -> onSession(action, visitor);
            default -> checkIns.pressed(action, visitor);
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted form, Visitor visitor) {
        Optional<Scene> found = pairing(form.action(), visitor.person());
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Scene scene = found.get();
        Optional<Reply> refused = refusal(scene);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (form.action().verb()) {
            case SuggestForm.PROPOSE, SuggestForm.REPLAN -> suggested(form, scene);
            case MetAlreadyForm.VERB -> metAlready(form, scene);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply onPairing(ActionRef action, Visitor visitor) {
        Optional<Scene> found = pairing(action, visitor.person());
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Scene scene = found.get();
        Optional<Reply> refused = refusal(scene);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (action.verb().equals(MetAlreadyForm.VERB)) {
            return new Reply.Ask(new MetAlreadyForm(new SessionId(ids.next())).form(scene));
        }
        Optional<Session> stands = scene.course().open().filter(open -> !open.past(scene.now()));
        if (stands.isPresent()) {
            return new Reply.Say(
                    SessionOverview.after(scene, Text.of("session.already_planning", "name", scene.name())));
        }
        int most = (int) scene.cadence().length().toMinutes();
        int minutes = action.verb().equals("shorter") ? Math.min(SuggestForm.SHORT, most) : most;
        return new Reply.Ask(
                suggesting.fresh(scene, SuggestForm.PROPOSE, minutes).form(scene));
    }

    private Reply onSession(ActionRef action, Visitor visitor) {
        Optional<SessionId> id = action.id(0).map(SessionId::new);
        Optional<Scene> found = id.flatMap(session -> scenes.of(session, visitor.person()));
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Scene scene = found.get();
        Session session = sessions.find(id.get()).orElseThrow();
        Optional<Reply> refused = refusal(scene);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (action.verb()) {
            case "other" -> other(scene, session);
            case "take" -> take(action, scene, session);
            case "cancel" -> cancel(scene, session);
            case "calendar" -> calendars.offer(scene, session);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply other(Scene scene, Session session) {
        if (session.past(scene.now())) {
            int minutes = (int) scene.cadence().length().toMinutes();
            return new Reply.Ask(
                    suggesting.fresh(scene, SuggestForm.PROPOSE, minutes).form(scene));
        }
        return session.state().open()
                ? new Reply.Ask(suggesting.instead(scene, session).form(scene))
                : now(scene, "session.over");
    }

    private Reply take(ActionRef action, Scene scene, Session session) {
        boolean sameRound = action.id(1)
                .filter(round -> round.equals(String.valueOf(session.round())))
                .isPresent();
        Optional<Instant> at = action.id(2)
                .filter(n -> n.matches("[0-2]"))
                .map(Integer::parseInt)
                .filter(n -> n < session.proposed().size())
                .map(session.proposed()::get);
        if (!sameRound || at.isEmpty()) {
            return now(scene, "session.settled_meanwhile");
        }
        SessionStep step = planning.pick(session, scene.viewer().id(), at.get());
        Scene after = scenes.after(scene);
        return switch (step) {
            case SessionStep.Changed(Session planned) -> new Reply.Replace(SessionCards.agreed(after, planned));
            case SessionStep.Unchanged(Session planned) -> new Reply.Replace(SessionCards.agreed(after, planned));
            case SessionStep.Refused(Session _, SessionStep.Why why) -> now(after, sentence(why));
        };
    }

    private Reply cancel(Scene scene, Session session) {
        SessionStep step = planning.cancel(session, scene.viewer().id());
        return step instanceof SessionStep.Refused(Session _, SessionStep.Why why)
                ? now(scene, sentence(why))
                : new Reply.Replace(SessionCards.youCalledOff(scenes.after(scene)));
    }

    private Reply suggested(Gesture.FormSubmitted form, Scene scene) {
        Optional<SuggestForm> sent = SuggestForm.of(form.action());
        if (sent.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        return switch (sent.get().read(scene, form.answers())) {
            case SuggestForm.Reading.Mend(Map<String, Text> problems) ->
                new Reply.Correct(sent.get().form(scene), problems);
            case SuggestForm.Reading.Times times -> {
                if (sent.get().verb().equals(SuggestForm.REPLAN)) {
                    scene.course()
                            .toTell(scene.viewer().id(), scene.now())
                            .ifPresent(before -> recording.notMet(
                                    scene.pairing(), before, scene.viewer().id(), CheckIn.Answer.PLANNED));
                }
                SessionStep step = planning.suggest(
                        scene.pairing(),
                        scene.viewer().id(),
                        sent.get().session(),
                        sent.get().seen(),
                        times.times(),
                        times.length());
                Scene after = scenes.after(scene);
                yield switch (step) {
                    case SessionStep.Changed _ ->
                        new Reply.Say(SessionOverview.after(after, Text.of("session.suggested", "name", scene.name())));
                    case SessionStep.Unchanged _ -> new Reply.Say(SessionOverview.of(List.of(after)));
                    case SessionStep.Refused(Session _, SessionStep.Why why) -> now(after, sentence(why));
                };
            }
        };
    }

    private Reply metAlready(Gesture.FormSubmitted form, Scene scene) {
        Optional<SessionId> id = form.action().id(1).map(SessionId::new);
        if (id.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        MetAlreadyForm sent = new MetAlreadyForm(id.get());
        Map<String, Text> problems = sent.problems(scene, form.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(sent.form(scene), problems);
        }
        Session session = recording.metUnplanned(
                scene.pairing(),
                scene.viewer().id(),
                id.get(),
                sent.at(scene, form.answers()),
                scene.cadence().length());
        return new Reply.Say(checkIns.card(scenes.after(scene), session));
    }

    /** Why nothing can be planned with this pairing at all; empty when it can. */
    private static Optional<Reply> refusal(Scene scene) {
        if (!scene.pairing().living()) {
            return Optional.of(Reply.say("session.pairing_over", "name", scene.name()));
        }
        if (scene.pairing().state() != Pairing.State.ACTIVE) {
            return Optional.of(new Reply.Say(SessionOverview.of(List.of(scene))));
        }
        return Optional.empty();
    }

    private static Reply now(Scene scene, String sentence) {
        return new Reply.Say(SessionOverview.after(scene, Text.of(sentence, "name", scene.name())));
    }

    private static String sentence(SessionStep.Why why) {
        return switch (why) {
            case OVER -> "session.over";
            case PARTNERS_TURN -> "session.partners_turn";
            case SETTLED_MEANWHILE -> "session.settled_meanwhile";
            case TOO_LATE -> "session.too_late";
        };
    }

    private Optional<Scene> pairing(ActionRef action, Person viewer) {
        return action.id(0).map(PairingId::new).flatMap(id -> scenes.of(id, viewer));
    }
}
