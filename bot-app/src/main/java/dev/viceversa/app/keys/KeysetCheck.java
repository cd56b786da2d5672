package dev.viceversa.app.keys;

import dev.viceversa.core.sealing.SealCheck;
import io.micronaut.context.annotation.Context;

/**
 * Holds the keyset against the database before anything else begins: with a foreign one, what is due could not be opened
 * and would be given up.
 */
@Context
final class KeysetCheck {

    KeysetCheck(SealCheck check) {
        check.verify();
    }
}
