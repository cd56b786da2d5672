package dev.viceversa.core.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody who asked to be forgotten, as a row of {@code erasure}; gone once it is done. */
@MappedEntity("erasure")
record ErasureRow(@Id String personId, LocalDateTime askedAt) {}
