package dev.viceversa.core.session;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody who lets their assistant handle dates, as a row of {@code delegation}. */
@MappedEntity(value = "delegation", namingStrategy = ColumnNames.class)
record DelegationRow(@Id String personId, String assistantId, LocalDateTime since) {}
