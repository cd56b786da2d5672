package dev.viceversa.core.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends CrudRepository<PersonRow, String> {

    Optional<PersonRow> findByEmail(String email);

    @Query("SELECT p.* FROM person p JOIN identity i ON i.person_id = p.id WHERE i.platform = :platform AND"
            + " i.workspace = :workspace AND i.account = :account")
    Optional<PersonRow> withAccount(String platform, String workspace, String account);

    List<PersonRow> findByIdIn(Collection<String> ids);

    List<PersonRow> findByManagerId(String managerId);

    @Query("UPDATE person SET manager_id = :now, version = version + 1 WHERE manager_id = :before")
    void replaceManager(String before, String now);

    @Query("DELETE FROM account_claim WHERE person_id = :personId")
    void forgetClaims(String personId);

    @Query("UPDATE account_claim SET person_id = :now WHERE person_id = :before")
    void replaceClaims(String before, String now);

    List<PersonRow> findByHasLeftTrue();
}
