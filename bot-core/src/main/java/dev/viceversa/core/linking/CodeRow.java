package dev.viceversa.core.linking;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A code as a row of {@code link_code}.
 *
 * @param personId who asked for it
 * @param claimedBy the identity that typed it; null until then
 */
@MappedEntity(value = "link_code", namingStrategy = ColumnNames.class)
record CodeRow(
        @Id String id,
        @Version long version,
        String personId,
        String codeHash,
        @Nullable String claimedBy,
        LocalDateTime expiresAt) {}
