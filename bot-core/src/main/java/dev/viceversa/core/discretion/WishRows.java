package dev.viceversa.core.discretion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WishRows extends CrudRepository<WishRow, String> {

    @Override
    List<WishRow> findAll();

    List<WishRow> findByPersonId(String personId);

    List<WishRow> findByPersonIdIn(Collection<String> personIds);

    @Query("UPDATE not_with SET person_id = :to WHERE person_id = :from")
    void handOver(String from, String to);
}
