package dev.viceversa.core.discretion;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A wish as a row of {@code not_with}; who is meant is sealed. */
@MappedEntity("not_with")
record WishRow(@Id String id, String personId, byte[] other) {}
