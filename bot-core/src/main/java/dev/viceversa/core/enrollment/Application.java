package dev.viceversa.core.enrollment;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.util.List;

/**
 * What somebody says when they ask to take part, consent included. Immutable.
 *
 * @param id the id the enrollment will have, so that asking twice makes one
 */
public record Application(
        EnrollmentId id,
        ProgramId program,
        PersonId person,
        Role role,
        List<TopicOffer> offers,
        List<TopicNeed> needs,
        Preferences preferences,
        String hope) {
    public Application {
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }
}
