package dev.viceversa.core.pairing;

import dev.viceversa.core.program.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What two people agree on. Private to them.
 *
 * @param purpose why they meet, in their words
 * @param skills one to three things the mentee wants to be able to do
 * @param cadence how often and how long they meet
 * @param inScope what they talk about; empty when not said
 * @param outOfScope what they leave out; empty when not said
 * @param confidentiality how they treat what they hear
 * @param mentorGains what the mentor takes from it
 * @param menteeGains what the mentee takes from it
 * @param endsOn the last day
 * @param rows keys of the track's rubric rows by which each of them looks at their own growth; two or three, none in
 *     agreements made before they could be chosen
 */
public record Terms(
        String purpose,
        List<String> skills,
        Cadence cadence,
        String inScope,
        String outOfScope,
        String confidentiality,
        String mentorGains,
        String menteeGains,
        LocalDate endsOn,
        List<String> rows) {
    public static final int MOST_SKILLS = 3;
    public static final int FEWEST_ROWS = 2;
    public static final int MOST_ROWS = 3;

    public Terms {
        skills = List.copyOf(skills);
        rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
        if (skills.isEmpty() || skills.size() > MOST_SKILLS) {
            throw new IllegalArgumentException("An agreement names one to three skills");
        }
    }
}
