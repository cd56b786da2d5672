package dev.viceversa.core.enrollment;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person takes or took part in, and what they said there. Thread-safe. */
@Singleton
final class OwnEnrollments implements PersonalData {

    /** As it is exported. */
    record Taking(
            String program,
            String role,
            String state,
            Optional<LocalDate> pausedUntil,
            List<String> offers,
            List<TopicNeed> needs,
            List<String> mattersMost,
            List<Integer> workingStyle,
            int seats,
            String hope,
            Instant consentedAt) {}

    private final Enrollments enrollments;
    private final Programs programs;

    OwnEnrollments(Enrollments enrollments, Programs programs) {
        this.enrollments = enrollments;
        this.programs = programs;
    }

    @Override
    public String room() {
        return "enrollment";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return enrollments.of(person).stream().map(this::taking).toList();
    }

    @Override
    public void erase(PersonId person) {
        enrollments.forget(person);
    }

    private Taking taking(Enrollment enrollment) {
        return new Taking(
                programs.find(enrollment.program()).map(Program::name).orElse(""),
                enrollment.role().name(),
                enrollment.state().name(),
                enrollment.pausedUntil(),
                enrollment.offers().stream().map(TopicOffer::topic).toList(),
                enrollment.needs(),
                enrollment.preferences().ranking(),
                enrollment.preferences().style(),
                enrollment.preferences().seats(),
                enrollment.hope(),
                enrollment.consentedAt());
    }
}
