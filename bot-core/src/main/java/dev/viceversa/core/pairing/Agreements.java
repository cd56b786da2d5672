package dev.viceversa.core.pairing;

import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What pairs agreed on. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Agreements {
    private final AgreementRows rows;
    private final Sealer sealer;

    Agreements(AgreementRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** Every revision of a pairing, the first one first. */
    public List<Agreement> of(PairingId pairing) {
        return rows.findByPairingIdOrderByRevision(pairing.value()).stream()
                .map(row -> row.agreement(sealer))
                .toList();
    }

    /** What counts now: the latest revision both accepted. */
    public Optional<Agreement> inForce(PairingId pairing) {
        return latest(pairing, Agreement.State.AGREED);
    }

    /** The revision one of them still has to accept. */
    public Optional<Agreement> proposed(PairingId pairing) {
        return latest(pairing, Agreement.State.PROPOSED);
    }

    public void add(Agreement agreement) {
        rows.save(AgreementRow.of(agreement, sealer));
    }

    /**
     * Stores a changed revision.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public void update(Agreement agreement) {
        rows.update(AgreementRow.of(agreement, sealer));
    }

    /** Forgets what a pair agreed on, when one of them asked to be forgotten or its time to be kept is over. */
    public void forget(PairingId pairing) {
        rows.deleteByPairingId(pairing.value());
    }

    private Optional<Agreement> latest(PairingId pairing, Agreement.State state) {
        return rows.findFirstByPairingIdAndStateOrderByRevisionDesc(pairing.value(), state.name())
                .map(row -> row.agreement(sealer));
    }
}
