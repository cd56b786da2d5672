package dev.viceversa.core.story;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StoryRows extends CrudRepository<StoryRow, String> {

    @Query("SELECT * FROM story WHERE author_id = :person OR partner_id = :person ORDER BY written_at")
    List<StoryRow> ofPerson(String person);

    List<StoryRow> findByProgramIdAndStateOrderByWrittenAt(String programId, String state);
}
