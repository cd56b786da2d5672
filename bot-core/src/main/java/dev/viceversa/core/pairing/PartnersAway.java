package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentListener;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.people.PersonId;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What a pause or a leaving means for somebody's pairings: a living one waits or ends kindly, a proposal still hidden is
 * closed. A pairing that waits keeps its state; {@link #onHold} tells. Thread-safe.
 */
@Singleton
public class PartnersAway implements EnrollmentListener {

    private final Pairings pairings;
    private final Enrollments enrollments;
    private final EndingPairings endings;
    private final PairingNotices notices;

    PartnersAway(Pairings pairings, Enrollments enrollments, EndingPairings endings, PairingNotices notices) {
        this.pairings = pairings;
        this.enrollments = enrollments;
        this.endings = endings;
        this.notices = notices;
    }

    /** Whether a pairing waits because one of the two takes a break. */
    public boolean onHold(Pairing pairing) {
        return away(pairing.mentor(), pairing) || away(pairing.mentee(), pairing);
    }

    private boolean away(PersonId person, Pairing pairing) {
        return enrollments
                .of(person, pairing.program())
                .map(enrollment -> enrollment.state() == Enrollment.State.PAUSED)
                .orElse(false);
    }

    @Override
    public void paused(Enrollment enrollment) {
        for (Pairing pairing : unfinished(enrollment)) {
            if (pairing.living()) {
                notices.onHold(
                        pairing,
                        pairing.partnerOf(enrollment.person()),
                        enrollment.pausedUntil(),
                        enrollment.version());
            } else {
                endings.endedBy(pairing, enrollment.person());
            }
        }
    }

    @Override
    public void resumed(Enrollment enrollment) {
        for (Pairing pairing : unfinished(enrollment)) {
            if (pairing.living()) {
                notices.back(pairing, pairing.partnerOf(enrollment.person()), enrollment.version());
            }
        }
    }

    @Override
    public void left(Enrollment enrollment) {
        unfinished(enrollment).forEach(pairing -> endings.endedBy(pairing, enrollment.person()));
    }

    private List<Pairing> unfinished(Enrollment enrollment) {
        return pairings.of(enrollment.person()).stream()
                .filter(pairing -> pairing.program().equals(enrollment.program()))
                .filter(pairing -> !pairing.state().over())
                .toList();
    }
}
