package dev.viceversa.core.round;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.matching.Unmatched;
import dev.viceversa.core.pairing.Reason;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.WhatCounts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A preview as a row of {@code match_preview}; what is always read whole stands as JSON. */
@MappedEntity(value = "match_preview", namingStrategy = ColumnNames.class)
record PreviewRow(
        @Id String id,
        @Version long version,
        String programId,
        String madeBy,
        LocalDateTime madeAt,
        String inputHash,
        String content,
        @Nullable String beforeId,
        @Nullable LocalDateTime publishedAt) {

    private static final ObjectMapper MAPPER =
            Json.mapper().copy().addMixIn(Unmatched.Reason.class, UnmatchedReasons.class);

    /** Everything but the columns. */
    record Content(
            Set<Pair> pins,
            Set<Pair> bars,
            WhatCounts counts,
            Proposal proposal,
            List<Reasoned> reasons,
            Map<String, String> fingerprints,
            int mentors) {
        Content {
            counts = Objects.requireNonNullElse(counts, WhatCounts.DEFAULT);
        }
    }

    record Reasoned(Pair pair, List<Reason> reasons) {}

    static PreviewRow of(Preview preview) {
        List<Reasoned> reasons = preview.proposal().pairs().stream()
                .map(proposed -> new Reasoned(proposed.pair(), preview.reasons(proposed.pair())))
                .toList();
        Content content = new Content(
                preview.pins(),
                preview.bars(),
                preview.counts(),
                preview.proposal(),
                reasons,
                preview.fingerprints(),
                preview.mentors());
        try {
            return new PreviewRow(
                    preview.id(),
                    preview.version(),
                    preview.program().value(),
                    preview.madeBy().value(),
                    Columns.utc(preview.madeAt()),
                    preview.proposal().inputHash(),
                    MAPPER.writeValueAsString(content),
                    preview.before().orElse(null),
                    preview.publishedAt().map(Columns::utc).orElse(null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A preview could not be written", e);
        }
    }

    Preview preview() {
        Content read;
        try {
            read = MAPPER.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Preview " + id + " could not be read", e);
        }
        Map<Pair, List<Reason>> reasons = new HashMap<>();
        read.reasons().forEach(reasoned -> reasons.put(reasoned.pair(), reasoned.reasons()));
        return new Preview(
                id,
                version,
                new ProgramId(programId),
                new PersonId(madeBy),
                Columns.instant(madeAt),
                read.pins(),
                read.bars(),
                read.counts(),
                read.proposal(),
                reasons,
                read.fingerprints(),
                read.mentors(),
                Optional.ofNullable(beforeId),
                Optional.ofNullable(publishedAt).map(Columns::instant));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Unmatched.Reason.NobodyPermitted.class, name = "nobody"),
        @JsonSubTypes.Type(value = Unmatched.Reason.Contested.class, name = "contested"),
        @JsonSubTypes.Type(value = Unmatched.Reason.NotProven.class, name = "unproven")
    })
    private interface UnmatchedReasons {}
}
