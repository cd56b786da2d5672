package dev.viceversa.core.enrollment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrollmentRows extends CrudRepository<EnrollmentRow, String> {

    Optional<EnrollmentRow> findByProgramIdAndPersonId(String programId, String personId);

    boolean existsByProgramIdAndPersonIdAndState(String programId, String personId, String state);

    void deleteByPersonId(String personId);

    long countByProgramIdAndRoleAndState(String programId, String role, String state);

    List<EnrollmentRow> findByPersonId(String personId);

    List<EnrollmentRow> findByProgramId(String programId);

    List<EnrollmentRow> findByState(String state);

    List<EnrollmentRow> findByStateAndPausedUntilLessThanEquals(String state, LocalDate day);
}
