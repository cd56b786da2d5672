package dev.viceversa.core.round;

import dev.viceversa.core.matching.AuctionMatcher;
import dev.viceversa.core.matching.MatchOutcome;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.Matcher;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.matching.ProposalDiff;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Runs a preview again from what it was made from, whatever has changed since: says whether what is stored, and perhaps was published,
 * is what the rules and the people of that day lead to. Only reads; takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Rechecking {

    private final MatchInputs inputs;
    private final Matcher matcher = new AuctionMatcher();

    Rechecking(MatchInputs inputs) {
        this.inputs = inputs;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Exactly the same came out again, and the proof held. */
        record Same() implements Outcome {}

        /**
         * Something else came out: what is stored was altered, or this is another version of the engine.
         *
         * @param change from what is stored to what came out
         */
        record Different(ProposalDiff change) implements Outcome {}

        /** What it was made from is no longer kept. */
        record NoLongerKept() implements Outcome {}

        /** Somebody stopped it. */
        record Stopped() implements Outcome {}
    }

    /** Runs it again. Takes as long as making it. */
    public Outcome check(Preview preview, MatchProgress progress) {
        Optional<MatchingProblem> kept = inputs.of(preview.id());
        if (kept.isEmpty()) {
            return new Outcome.NoLongerKept();
        }
        return switch (matcher.match(kept.get(), progress)) {
            case MatchOutcome.Proposed(Proposal again) ->
                again.sameAs(preview.proposal())
                        ? new Outcome.Same()
                        : new Outcome.Different(ProposalDiff.between(preview.proposal(), again));
            case MatchOutcome.Cancelled() -> new Outcome.Stopped();
            // It was matched once, with this memory or more.
            case MatchOutcome.TooManyPeople() -> new Outcome.Stopped();
        };
    }
}
