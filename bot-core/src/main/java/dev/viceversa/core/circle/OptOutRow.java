package dev.viceversa.core.circle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Somebody who would rather have no circles of a program, as a row of {@code circle_opt_out}; its id names both. */
@MappedEntity("circle_opt_out")
record OptOutRow(@Id String id, String programId, String personId) {}
