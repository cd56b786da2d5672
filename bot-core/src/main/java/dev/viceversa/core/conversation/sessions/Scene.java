package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.SessionArc;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Block;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything needed to say something about sessions to one of a pair. Immutable, read in one transaction.
 *
 * @param course what the pair planned and held
 * @param viewer who is spoken to, one of the two
 * @param partner the other one
 * @param program the pair's program
 * @param track what the program is for
 * @param cadence how often and how long the two meet: as they agreed, else as the program suggests
 * @param takingPart whether both take part at present; false while one of them is on a break or has left
 * @param oneWay whether their last sessions mostly ran one way
 * @param now program time
 */
record Scene(
        Course course,
        Person viewer,
        Person partner,
        Program program,
        Track track,
        Cadence cadence,
        boolean takingPart,
        boolean oneWay,
        Instant now) {

    /** The place in the arc of the session with a brave question. */
    private static final int BRAVE = 4;

    private static final int BRAVE_QUESTIONS = 3;

    Pairing pairing() {
        return course.pairing();
    }

    Role role() {
        return pairing().roleOf(viewer.id()).orElseThrow();
    }

    /** Whether the viewer is the one who leads the other one's company, and is reminded first. */
    boolean senior() {
        return pairing().senior().equals(viewer.id());
    }

    Text name() {
        return Text.verbatim(partner.name());
    }

    /** Which session comes next, as the viewer tells it. */
    int nextNumber() {
        return course.heldFor(viewer.id()) + 1;
    }

    /** What a session is for, as the viewer counts. */
    SessionArc arc(Session session) {
        return arc(course.numberFor(viewer.id(), session));
    }

    /** What the next session is for. */
    SessionArc nextArc() {
        return arc(nextNumber());
    }

    private SessionArc arc(int number) {
        return track.arc(Math.min(number, cadence.sessions()), cadence.sessions());
    }

    /** Whether the pair held everything the program plans, as the viewer tells it. */
    boolean complete() {
        return course.heldFor(viewer.id()) >= cadence.sessions();
    }

    /**
     * A few questions that take courage, for the session that has room for one: the same for both, since both answer the
     * one they choose, and other ones for other pairs.
     */
    List<Text> brave(SessionArc arc) {
        List<Text> bank = track.braveQuestions();
        if (arc.number() != BRAVE || bank.isEmpty()) {
            return List.of();
        }
        int from = Math.floorMod(viewer.name().hashCode() + partner.name().hashCode(), bank.size());
        return IntStream.range(0, Math.min(BRAVE_QUESTIONS, bank.size()))
                .mapToObj(i -> bank.get((from + i) % bank.size()))
                .toList();
    }

    List<Text> prepare(Session session) {
        var prompts = arc(session).prepare();
        return role() == Role.MENTOR ? prompts.mentor() : prompts.mentee();
    }

    List<Text> reflect(Session session) {
        var prompts = arc(session).reflect();
        return role() == Role.MENTOR ? prompts.mentor() : prompts.mentee();
    }

    /** An idea how the next session may run both ways; nothing while they do. */
    List<Block> idea() {
        return oneWay && !complete()
                ? List.of(Block.prose(program.rules().mode().key("session.turn_around")))
                : List.of();
    }

    /** The same with another course. */
    Scene with(Course now, boolean ranOneWay) {
        return new Scene(now, viewer, partner, program, track, cadence, takingPart, ranOneWay, this.now);
    }

    /** The same seen by the other one. */
    Scene turned() {
        return new Scene(course, partner, viewer, program, track, cadence, takingPart, oneWay, now);
    }
}
