package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * What helps somebody in their role, and what both keep to: read with the introduction, and once more right before they
 * accept an agreement. Worded for who mentors whom. Thread-safe.
 */
@Singleton
public class Primers {

    private final Programs programs;

    Primers(Programs programs) {
        this.programs = programs;
    }

    /** For one of the two, in their role. */
    public Block of(Pairing pairing, PersonId reader) {
        return of(
                pairing.roleOf(reader).orElseThrow(),
                programs.get(pairing.program()).rules().mode());
    }

    /** The same for both. */
    public static Block groundRules() {
        return Block.prose("introduction.ground_rules");
    }

    private static Block of(Role role, Mode mode) {
        return Block.prose(mode.key("introduction.primer_" + role.name().toLowerCase(Locale.ROOT)));
    }
}
