package dev.viceversa.core.program;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program as a row of {@code program}. */
@MappedEntity(value = "program", namingStrategy = ColumnNames.class)
record ProgramRow(
        @Id String id,
        @Version long version,
        String name,
        String track,
        String purpose,
        String language,
        String state,
        String rules,
        @Nullable String channelPlatform,
        @Nullable String channelWorkspace,
        @Nullable String channelId,
        @Nullable String sponsorId,
        String createdBy,
        LocalDateTime createdAt) {

    static ProgramRow of(Program program) {
        return new ProgramRow(
                program.id().value(),
                program.version(),
                program.name(),
                program.track(),
                program.purpose(),
                program.language().toLanguageTag(),
                program.state().name(),
                Json.write(program.rules()),
                program.channel().map(channel -> channel.platform().name()).orElse(null),
                program.channel().map(ChannelRef::workspace).orElse(null),
                program.channel().map(ChannelRef::channel).orElse(null),
                program.sponsor().map(PersonId::value).orElse(null),
                program.createdBy().value(),
                Columns.utc(program.createdAt()));
    }

    Program program() {
        return new Program(
                new ProgramId(id),
                version,
                name,
                track,
                purpose,
                Locale.forLanguageTag(language),
                Program.State.valueOf(state),
                WrittenRules.read(rules),
                channel(),
                Optional.ofNullable(sponsorId).map(PersonId::new),
                new PersonId(createdBy),
                Columns.instant(createdAt));
    }

    private Optional<ChannelRef> channel() {
        if (channelPlatform == null || channelWorkspace == null || channelId == null) {
            return Optional.empty();
        }
        return Optional.of(new ChannelRef(Platform.valueOf(channelPlatform), channelWorkspace, channelId));
    }
}
