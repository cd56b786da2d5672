package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.growth.GrowthOffer;
import dev.viceversa.core.session.CheckIn;
import dev.viceversa.core.session.FitCheck;
import dev.viceversa.core.session.FitChecks;
import dev.viceversa.core.session.GiveBack;
import dev.viceversa.core.session.GiveBacks;
import dev.viceversa.core.session.RecordingSessions;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/**
 * What each of a pair says about a session, privately: whether they met and how right it feels. Answers at any time, also
 * late, as long as the pairing goes on. Thread-safe.
 */
@Singleton
class CheckIns {

    private final Scenes scenes;
    private final Sessions sessions;
    private final FitChecks fitChecks;
    private final GiveBacks giveBacks;
    private final RecordingSessions recording;
    private final SuggestingTimes suggesting;
    private final GrowthOffer growth;

    CheckIns(
            Scenes scenes,
            Sessions sessions,
            FitChecks fitChecks,
            GiveBacks giveBacks,
            RecordingSessions recording,
            SuggestingTimes suggesting,
            GrowthOffer growth) {
        this.scenes = scenes;
        this.sessions = sessions;
        this.fitChecks = fitChecks;
        this.giveBacks = giveBacks;
        this.recording = recording;
        this.suggesting = suggesting;
        this.growth = growth;
    }

    Reply pressed(ActionRef action, Visitor visitor) {
        Optional<SessionId> id = action.id(0).map(SessionId::new);
        Optional<Scene> found = id.flatMap(session -> scenes.of(session, visitor.person()));
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Scene scene = found.get();
        if (!scene.pairing().living()) {
            return Reply.say("session.pairing_over", "name", scene.name());
        }
        Session session = sessions.find(id.get()).orElseThrow();
        boolean canTell = session.past(scene.now())
                || session.state() == Session.State.HELD
                || session.state() == Session.State.MISSED;
        if (!canTell) {
            return Reply.say(
                    session.state() == Session.State.CANCELLED ? "session.over" : "session.not_yet_time",
                    "name",
                    scene.name());
        }
        return switch (action.verb()) {
            case "met" -> {
                recording.met(session, visitor.id());
                yield new Reply.Replace(card(scenes.after(scene), session));
            }
            case "not_yet" -> notMet(scene, session, CheckIn.Answer.NOT_YET);
            case "could_not" -> notMet(scene, session, CheckIn.Answer.COULD_NOT);
            case "planned" -> planned(scene, session);
            case "fit" -> fit(action, scene, session);
            case "learned" -> learned(action, scene, session);
            default -> Reply.say("desk.outdated");
        };
    }

    /** The card after a session, as it stands for the viewer. */
    Message card(Scene scene, Session session) {
        return CheckInCards.card(scene, session, told(scene, session));
    }

    /** What the viewer said about it so far. */
    CheckInCards.Told told(Scene scene, Session session) {
        return new CheckInCards.Told(
                fitChecks.of(session.id(), scene.viewer().id()),
                giveBacks.of(session.id(), scene.viewer().id()),
                growth.around(
                        scene.course(),
                        scene.viewer().id(),
                        scene.course().numberFor(scene.viewer().id(), session),
                        scene.cadence().sessions()));
    }

    private Reply notMet(Scene scene, Session session, CheckIn.Answer answer) {
        recording.notMet(scene.pairing(), session, scene.viewer().id(), answer);
        return new Reply.Replace(card(scenes.after(scene), session));
    }

    /** Another date is on its way: which one? Where one stands already, saying so is enough. */
    private Reply planned(Scene scene, Session session) {
        boolean stands = scene.course().open().stream().anyMatch(open -> open.ahead(scene.now()));
        if (stands) {
            return notMet(scene, session, CheckIn.Answer.PLANNED);
        }
        int minutes = (int) scene.cadence().length().toMinutes();
        return new Reply.Ask(
                suggesting.fresh(scene, SuggestForm.REPLAN, minutes).form(scene));
    }

    private Reply fit(ActionRef action, Scene scene, Session session) {
        Optional<FitCheck.Feeling> feeling = action.id(1).flatMap(name -> Arrays.stream(FitCheck.Feeling.values())
                .filter(known -> known.name().equals(name))
                .findFirst());
        if (feeling.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        recording.feels(session, scene.viewer().id(), feeling.get());
        return new Reply.Replace(card(scenes.after(scene), session));
    }

    private Reply learned(ActionRef action, Scene scene, Session session) {
        Optional<GiveBack.Learned> learned = action.id(1).flatMap(name -> Arrays.stream(GiveBack.Learned.values())
                .filter(known -> known.name().equals(name))
                .findFirst());
        if (learned.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        recording.learned(session, scene.viewer().id(), learned.get());
        return new Reply.Replace(card(scenes.after(scene), session));
    }
}
