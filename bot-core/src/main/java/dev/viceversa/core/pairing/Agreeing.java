package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Proposing and accepting what a pair agrees on. Every step also touches the pairing, so that two at once are told apart
 * and the second sees what the first one made of it. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Agreeing {

    private final Pairings pairings;
    private final Agreements agreements;
    private final PairingEvents events;
    private final ProgramTime time;

    Agreeing(Pairings pairings, Agreements agreements, PairingEvents events, ProgramTime time) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.events = events;
        this.time = time;
    }

    /** What became of a step. */
    public sealed interface Outcome {
        /**
         * The other one is asked to accept this.
         *
         * @param unseen a proposal of the other one that whoever proposes now had not seen, and that this one replaces
         */
        record Proposed(Agreement agreement, Optional<Agreement> unseen) implements Outcome {}

        /** Both accepted it just now. */
        record Agreed(Agreement agreement) implements Outcome {}

        /** This was done before; nothing changed. */
        record Unchanged(Agreement agreement) implements Outcome {}

        /** A later revision took the place of the one that was accepted; nothing changed. */
        record Overtaken(Agreement latest) implements Outcome {}

        /** The pairing is over, or nobody knows of it yet. */
        record Closed() implements Outcome {}
    }

    /** The number of the latest revision, 0 when there is none. */
    public int latest(PairingId pairing) {
        return agreements.of(pairing).stream()
                .mapToInt(Agreement::revision)
                .max()
                .orElse(0);
    }

    /**
     * Proposes a revision. When the other one proposed something meanwhile, this one takes its place: nothing counts
     * before both accepted the same, and nobody's words are lost.
     *
     * @param id the id it gets; proposing twice under one id makes one revision
     * @param seen the latest revision whoever proposes had before their eyes
     */
    public Outcome propose(Pairing pairing, Role by, String id, int seen, Terms terms) {
        if (!pairing.living()) {
            return new Outcome.Closed();
        }
        List<Agreement> all = agreements.of(pairing.id());
        Optional<Agreement> same =
                all.stream().filter(agreement -> agreement.id().equals(id)).findFirst();
        if (same.isPresent()) {
            return new Outcome.Unchanged(same.get());
        }
        Optional<Agreement> unseen = all.stream()
                .filter(agreement -> agreement.state() == Agreement.State.PROPOSED)
                .filter(agreement -> agreement.revision() > seen && agreement.proposedBy() != by)
                .findFirst();
        pairings.update(pairing);
        all.stream()
                .filter(agreement -> agreement.state() == Agreement.State.PROPOSED)
                .forEach(agreement -> agreements.update(agreement.replaced()));
        int revision = all.isEmpty() ? 1 : all.getLast().revision() + 1;
        Agreement proposed = Agreement.propose(id, pairing.id(), revision, by, terms, time.now());
        agreements.add(proposed);
        return new Outcome.Proposed(proposed, unseen);
    }

    /** Accepts a revision, the ground rules with it. */
    public Outcome accept(Pairing pairing, Role by, String id) {
        List<Agreement> all = agreements.of(pairing.id());
        Optional<Agreement> wanted =
                all.stream().filter(agreement -> agreement.id().equals(id)).findFirst();
        if (!pairing.living() || wanted.isEmpty()) {
            return new Outcome.Closed();
        }
        if (wanted.get().state() == Agreement.State.REPLACED) {
            return new Outcome.Overtaken(all.getLast());
        }
        Agreement accepted = wanted.get().accept(by, time.now());
        if (accepted.equals(wanted.get())) {
            return new Outcome.Unchanged(accepted);
        }
        Pairing active = pairings.update(pairing.agree(time.now()).pairing());
        all.stream()
                .filter(agreement -> agreement.state() == Agreement.State.AGREED)
                .forEach(agreement -> agreements.update(agreement.replaced()));
        agreements.update(accepted);
        events.agreed(active, accepted);
        return new Outcome.Agreed(accepted);
    }
}
