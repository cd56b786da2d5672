package dev.viceversa.core.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody who lets their assistant handle dates, as a row of {@code delegation}. */
@MappedEntity("delegation")
record DelegationRow(@Id String personId, String assistantId, LocalDateTime since) {}
