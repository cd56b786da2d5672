package dev.viceversa.playground.hands;

import java.util.Optional;

/**
 * What came of pressing or sending something.
 *
 * @param form what is to be filled in now; empty for nothing
 * @param complaint what the platform or the form complains about; empty when all is well
 */
public record Pressed(Optional<Sheet> form, Optional<String> complaint) {

    static Pressed of(Optional<Sheet> form) {
        return new Pressed(form, Optional.empty());
    }
}
