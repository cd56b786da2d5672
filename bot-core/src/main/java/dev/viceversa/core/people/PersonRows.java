package dev.viceversa.core.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends CrudRepository<PersonRow, String> {

    Optional<PersonRow> findByEmail(String email);

    List<PersonRow> findByIdIn(Collection<String> ids);

    List<PersonRow> findByManagerId(String managerId);
}
