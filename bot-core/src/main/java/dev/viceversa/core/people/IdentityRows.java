package dev.viceversa.core.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IdentityRows extends CrudRepository<IdentityRow, String> {

    Optional<IdentityRow> findByPlatformAndWorkspaceAndAccount(String platform, String workspace, String account);

    @Override
    List<IdentityRow> findAll();

    List<IdentityRow> findByPersonId(String personId);

    List<IdentityRow> findByUnreachableIsNotNull();

    List<IdentityRow> findByPersonIdIn(Collection<String> personIds);

    boolean existsByPersonIdAndLastUsedAtAfter(String personId, LocalDateTime lastUsedAt);

    void updatePersonId(@Id String id, String personId);

    void updateLastUsedAt(@Id String id, LocalDateTime lastUsedAt);

    void updateAddress(@Id String id, @Nullable String address);

    void updateUnreachable(@Id String id, @Nullable String unreachable);
}
