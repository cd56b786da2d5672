package dev.viceversa.core.pairing;

import dev.viceversa.core.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whom people asked not to be paired with. Confidential: asked for by matching only, never shown, counted or explained.
 * Several rooms may have such wishes; each bean of this type is asked. Takes part in the caller's transaction.
 */
public interface NotWith {

    /** For each of these people who named somebody: whom they do not want to meet. */
    Map<PersonId, Set<PersonId>> of(Collection<PersonId> people);
}
