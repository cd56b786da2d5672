package dev.viceversa.core.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends CrudRepository<AuditRow, String> {

    List<AuditRow> findAllOrderByAt();

    List<AuditRow> findByActorOrderByAt(String actor);

    @Query("UPDATE audit SET actor = :nobody WHERE actor = :actor")
    void forgetActor(String actor, String nobody);

    /** Looks through everything: for rare occasions. */
    @Query("UPDATE audit SET subject = REPLACE(subject, :person, :nobody) WHERE subject LIKE CONCAT('%', :person, '%')")
    void forgetSubject(String person, String nobody);

    int deleteByAtBefore(LocalDateTime at);
}
