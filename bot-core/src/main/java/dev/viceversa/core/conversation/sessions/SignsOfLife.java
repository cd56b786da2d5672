package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentListener;
import dev.viceversa.core.nudge.Silences;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionListener;
import dev.viceversa.core.session.Sessions;
import jakarta.inject.Singleton;

/**
 * Whoever does something about a session, or is back from a break, is not silent. Back from a break, a pair without a date
 * hears of that once more. Thread-safe.
 */
@Singleton
final class SignsOfLife implements SessionListener, EnrollmentListener {

    private final Silences silences;
    private final SessionNudges nudges;
    private final Pairings pairings;
    private final Sessions sessions;

    SignsOfLife(Silences silences, SessionNudges nudges, Pairings pairings, Sessions sessions) {
        this.silences = silences;
        this.nudges = nudges;
        this.pairings = pairings;
        this.sessions = sessions;
    }

    @Override
    public void suggested(Session session, PersonId by) {
        silences.answered(by, session.program());
    }

    @Override
    public void agreed(Session session, PersonId by) {
        silences.answered(by, session.program());
    }

    @Override
    public void cancelled(Session session, PersonId by) {
        silences.answered(by, session.program());
    }

    @Override
    public void told(Session session, PersonId by) {
        silences.answered(by, session.program());
    }

    @Override
    public void resumed(Enrollment enrollment) {
        ProgramId program = enrollment.program();
        silences.answered(enrollment.person(), program);
        pairings.living(enrollment.person()).stream()
                .filter(pairing -> pairing.program().equals(program))
                .forEach(pairing -> nudges.back(sessions.course(pairing), "back" + enrollment.version()));
    }
}
