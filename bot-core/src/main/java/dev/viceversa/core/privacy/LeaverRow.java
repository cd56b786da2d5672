package dev.viceversa.core.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody the people data no longer names, as a row of {@code leaver}. */
@MappedEntity("leaver")
record LeaverRow(@Id String personId, LocalDateTime since, boolean erased) {}
