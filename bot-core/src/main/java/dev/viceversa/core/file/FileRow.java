package dev.viceversa.core.file;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A file as a row of {@code offered_file}; its content is sealed, its token only a hash. */
@MappedEntity(value = "offered_file", namingStrategy = ColumnNames.class)
record FileRow(
        @Id String tokenHash,
        String personId,
        String name,
        String mediaType,
        byte[] content,
        LocalDateTime expiresAt) {}
