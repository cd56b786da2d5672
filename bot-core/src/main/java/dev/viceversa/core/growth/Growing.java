package dev.viceversa.core.growth;

import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people may look at their own growth, and keeping what they see. Takes part in the caller's transaction.
 * Thread-safe.
 */
@Singleton
public class Growing {

    private final Ratings ratings;
    private final Agreements agreements;
    private final Programs programs;
    private final Tracks tracks;
    private final Waves waves;
    private final ProgramTime time;

    Growing(Ratings ratings, Agreements agreements, Programs programs, Tracks tracks, Waves waves, ProgramTime time) {
        this.ratings = ratings;
        this.agreements = agreements;
        this.programs = programs;
        this.tracks = tracks;
        this.waves = waves;
        this.time = time;
    }

    /** The rows this pair agreed on, as its track words them; empty without an agreement. */
    public List<RubricRow> rows(Pairing pairing) {
        Track track = tracks.of(programs.get(pairing.program()).track());
        return agreements.inForce(pairing.id()).map(Agreement::terms).stream()
                .flatMap(terms -> terms.rows().stream())
                .flatMap(key -> track.row(key).stream())
                .toList();
    }

    /**
     * The moment at which a pair is now. The end comes with its last session or with the program's looking back, and is over
     * when that closes.
     *
     * @param held sessions the viewer held
     * @param all sessions the pair planned to hold
     * @return empty without an agreement, and once everything is over
     */
    public Optional<Moment> moment(Pairing pairing, int held, int all) {
        Optional<Wave> closing =
                waves.of(pairing.cohort(), Survey.CLOSING).stream().findFirst();
        boolean goesOn = pairing.living() || pairing.state() == Pairing.State.COMPLETED;
        if (!goesOn
                || closing.filter(Wave::unfinished).isEmpty()
                || rows(pairing).isEmpty()) {
            return Optional.empty();
        }
        Instant now = time.now();
        Instant last = closing.get().opensAt();
        if (held >= all || !now.isBefore(last) || pairing.state() == Pairing.State.COMPLETED) {
            return Optional.of(Moment.END);
        }
        Instant first = pairing.introducedAt().orElse(pairing.proposedAt());
        Instant middle = first.plus(Duration.between(first, last).dividedBy(2));
        return Optional.of(2 * held >= all || !now.isBefore(middle) ? Moment.MIDDLE : Moment.START);
    }

    /** Keeps how somebody of this pair sees themselves at a moment; said again, the later word counts. */
    public void rate(Pairing pairing, PersonId author, Moment moment, Map<String, Integer> levels) {
        ratings.keep(new Rating(pairing.id(), author, moment, levels, time.now()));
    }
}
