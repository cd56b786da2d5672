package dev.viceversa.core.delivery;

import dev.viceversa.core.program.ProgramId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a delivery is about; opaque ids only, nothing private.
 *
 * @param program the program, for budgets and reports; empty for messages of no program
 * @param pairing the pairing whose ending cancels the delivery; empty when none does
 * @param subject further ids the writer of its kind understands, such as {@code session -> 01h…}; 300 characters as JSON
 */
public record About(Optional<ProgramId> program, Optional<String> pairing, Map<String, String> subject) {

    /** In {@link #subject}: the id of the one account it must go to, when it is about that account itself. */
    public static final String ACCOUNT = "account";

    public static final About NOTHING = new About(Optional.empty(), Optional.empty(), Map.of());

    public About {
        subject = Map.copyOf(subject);
    }

    public static About program(ProgramId program) {
        return new About(Optional.of(program), Optional.empty(), Map.of());
    }

    public static About pairing(ProgramId program, String pairing) {
        return new About(Optional.of(program), Optional.of(pairing), Map.of());
    }

    public About and(String name, String id) {
        Map<String, String> more = new TreeMap<>(subject);
        more.put(name, id);
        return new About(program, pairing, more);
    }
}
