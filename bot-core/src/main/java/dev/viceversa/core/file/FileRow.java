package dev.viceversa.core.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A file as a row of {@code offered_file}; its content is sealed, its token only a hash. */
@MappedEntity("offered_file")
record FileRow(
        @Id String tokenHash,
        String personId,
        String name,
        String mediaType,
        byte[] content,
        LocalDateTime expiresAt) {}
