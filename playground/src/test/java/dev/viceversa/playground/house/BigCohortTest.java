package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.playground.sample.SampleCompany;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class BigCohortTest {

    private static final int PEOPLE = 300;

    @Test
    void everybody_but_the_coordinator_has_joined_an_open_program() {
        try (PlaygroundHouse playground = PlaygroundHouse.gathered(0, PEOPLE)) {
            @SuppressWarnings("unchecked") // Micronaut hands beans out by their raw class.
            TransactionOperations<Connection> transactions = playground.house().getBean(TransactionOperations.class);
            long joined = transactions.executeRead(_ -> {
                ProgramId program = playground
                        .house()
                        .getBean(Programs.class)
                        .joinable()
                        .getFirst()
                        .id();
                Enrollments enrollments = playground.house().getBean(Enrollments.class);
                long mentors = enrollments.count(program, Role.MENTOR, Enrollment.State.ENROLLED);
                long mentees = enrollments.count(program, Role.MENTEE, Enrollment.State.ENROLLED);
                assertThat(mentors).isGreaterThan(mentees).isGreaterThan(PEOPLE / 3);
                return mentors + mentees;
            });
            assertThat(joined).isEqualTo(PEOPLE - 1);
        }
    }

    @Test
    void the_same_number_gives_the_same_company_and_every_address_is_somebody_else() {
        SampleCompany company = SampleCompany.of(PEOPLE);
        assertThat(company.csv()).isEqualTo(SampleCompany.of(PEOPLE).csv());
        assertThat(company.colleagues()).hasSize(PEOPLE);
        assertThat(company.colleagues().stream().map(SampleCompany.Colleague::email))
                .doesNotHaveDuplicates();
        assertThat(company.colleagues().stream().map(SampleCompany.Colleague::account))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_company_smaller_than_the_sample_or_bigger_than_a_laptop_holds_is_refused() {
        assertThatThrownBy(() -> SampleCompany.of(59)).hasMessageContaining("from 60 to 10000");
        assertThatThrownBy(() -> SampleCompany.of(10_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
