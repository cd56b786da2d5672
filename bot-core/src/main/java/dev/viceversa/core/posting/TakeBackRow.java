package dev.viceversa.core.posting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A post that is to go but was on its way when that was said, as a row of {@code take_back}. */
@MappedEntity("take_back")
record TakeBackRow(@Id String postKey, String kind) {}
