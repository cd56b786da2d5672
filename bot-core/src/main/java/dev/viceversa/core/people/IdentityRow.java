package dev.viceversa.core.people;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as a row of {@code identity}. */
@MappedEntity(value = "identity", namingStrategy = ColumnNames.class)
record IdentityRow(
        @Id String id,
        String personId,
        String platform,
        String workspace,
        String account,
        @Nullable String address,
        @Nullable String unreachable,
        @Nullable LocalDateTime lastUsedAt) {

    static IdentityRow of(Identity identity) {
        return new IdentityRow(
                identity.id(),
                identity.person().value(),
                identity.account().platform().name(),
                identity.account().workspace(),
                identity.account().user(),
                identity.address().orElse(null),
                identity.unreachable().orElse(null),
                identity.lastUsed().map(Columns::utc).orElse(null));
    }

    Identity identity() {
        return new Identity(
                id,
                new PersonId(personId),
                new Account(Platform.valueOf(platform), workspace, account),
                Optional.ofNullable(address),
                Optional.ofNullable(unreachable),
                Optional.ofNullable(lastUsedAt).map(Columns::instant));
    }
}
