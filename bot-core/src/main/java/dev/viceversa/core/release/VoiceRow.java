package dev.viceversa.core.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Whose voice is whose, as a row of {@code voice}. */
@MappedEntity("voice")
record VoiceRow(@Id String personId, String voice) {}
