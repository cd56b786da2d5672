package dev.viceversa.core.pairing;

import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;

/**
 * Every way in which a pairing ends, in one place: stored, planned messages cancelled, whoever has to know told, listeners
 * called. Nobody learns, and nothing keeps, who wished it or why. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class EndingPairings {

    private final Pairings pairings;
    private final PairingNotices notices;
    private final PairingEvents events;
    private final Outbox outbox;
    private final ProgramTime time;

    EndingPairings(Pairings pairings, PairingNotices notices, PairingEvents events, Outbox outbox, ProgramTime time) {
        this.pairings = pairings;
        this.notices = notices;
        this.events = events;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * One of the two ends it, leaves, or is gone. The other one hears; of a pairing that was still hidden only a junior
     * hears, and never that there was a wish.
     *
     * @param who one of the two; hears nothing from here, the conversation they are in answers them
     * @return unchanged when it was over already, as when both press at once
     */
    public Step endedBy(Pairing pairing, PersonId who) {
        PersonId other = pairing.partnerOf(who);
        Step step = pairing.end(time.now());
        if (step instanceof Step.Changed(Pairing ended)) {
            Pairing stored = close(pairing, ended);
            if (stored.wasIntroduced()) {
                notices.ended(stored, other);
            } else if (other.equals(stored.junior())) {
                notices.withdrawn(stored);
            }
        }
        return step;
    }

    /** It ends without either having wished so now, as when one of them fell silent: both hear the same neutral words. */
    public Step part(Pairing pairing) {
        return partedBy(pairing, pairing.end(time.now()));
    }

    /** A change in the company put them too close: both hear the same neutral words as after any other ending. */
    public Step freeze(Pairing pairing) {
        return partedBy(pairing, pairing.freeze(time.now()));
    }

    private Step partedBy(Pairing pairing, Step step) {
        if (step instanceof Step.Changed(Pairing parted)) {
            Pairing stored = close(pairing, parted);
            if (stored.wasIntroduced()) {
                notices.ended(stored, stored.mentor());
                notices.ended(stored, stored.mentee());
            } else {
                notices.withdrawn(stored);
            }
        }
        return step;
    }

    /** The program is over. */
    public Step complete(Pairing pairing) {
        Step step = pairing.complete(time.now());
        if (step instanceof Step.Changed(Pairing over)) {
            Pairing stored = close(pairing, over);
            if (stored.wasIntroduced()) {
                notices.completed(stored, stored.mentor());
                notices.completed(stored, stored.mentee());
            } else {
                notices.withdrawn(stored);
            }
        }
        return step;
    }

    private Pairing close(Pairing before, Pairing over) {
        Pairing stored = pairings.update(over);
        outbox.cancelPairing(over.id().value());
        if (before.living()) {
            events.ended(stored);
        }
        return stored;
    }
}
