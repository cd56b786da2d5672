package dev.viceversa.core.enrollment;

import dev.viceversa.core.people.PeopleChange;
import dev.viceversa.core.people.PeopleListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/**
 * Whoever left the company no longer takes part. Comes after the others, who end and count what the person was part of.
 * Thread-safe.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class Leavers implements PeopleListener {

    private final Enrollments enrollments;
    private final TakingPart taking;

    Leavers(Enrollments enrollments, TakingPart taking) {
        this.enrollments = enrollments;
        this.taking = taking;
    }

    @Override
    public Consequences imported(PeopleChange change) {
        change.left().forEach(person -> enrollments.of(person).forEach(taking::leave));
        return Consequences.NONE;
    }
}
