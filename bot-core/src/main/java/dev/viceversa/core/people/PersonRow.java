package dev.viceversa.core.people;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as a row of {@code person}. */
@MappedEntity(value = "person", namingStrategy = ColumnNames.class)
record PersonRow(
        @Id String id,
        @Version long version,
        String name,
        @Nullable String email,
        @Nullable Integer level,
        @Nullable String managerId,
        boolean lineKnown,
        @Nullable String team,
        @Nullable String department,
        @Nullable String site,
        String reviewers,
        @Nullable String assistant,
        String zone,
        String hours,
        String languages,
        String daysOff,
        String reads,
        boolean ownHabits,
        @Nullable String hearsOn,
        boolean hasLeft) {

    static PersonRow of(Person person) {
        Standing standing = person.standing();
        Habits habits = person.habits();
        return new PersonRow(
                person.id().value(),
                person.version(),
                person.name(),
                person.email().orElse(null),
                standing.level().isPresent() ? standing.level().getAsInt() : null,
                standing.manager().map(PersonId::value).orElse(null),
                standing.lineKnown(),
                standing.team().orElse(null),
                standing.department().orElse(null),
                standing.site().orElse(null),
                Columns.joined(standing.reviewers().stream().sorted().toList()),
                standing.assistant().orElse(null),
                habits.zone().getId(),
                habits.hours().written(),
                Columns.joined(
                        habits.languages().stream().map(Locale::toLanguageTag).toList()),
                Columns.joined(habits.daysOff().stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .toList()),
                habits.reads().toLanguageTag(),
                habits.ownChoice(),
                habits.hearsOn().map(Platform::name).orElse(null),
                person.left());
    }

    Person person() {
        return new Person(new PersonId(id), version, name, Optional.ofNullable(email), standing(), habits(), hasLeft);
    }

    private Standing standing() {
        return new Standing(
                level == null ? OptionalInt.empty() : OptionalInt.of(level),
                Optional.ofNullable(managerId).map(PersonId::new),
                lineKnown,
                Optional.ofNullable(team),
                Optional.ofNullable(department),
                Optional.ofNullable(site),
                Set.copyOf(Columns.split(reviewers)),
                Optional.ofNullable(assistant));
    }

    private Habits habits() {
        List<Locale> spoken =
                Columns.split(languages).stream().map(Locale::forLanguageTag).toList();
        Set<LocalDate> off =
                Columns.split(daysOff).stream().map(LocalDate::parse).collect(Collectors.toSet());
        return new Habits(
                ZoneId.of(zone),
                hours.isEmpty()
                        ? new WorkingHours(java.util.Map.of())
                        : WorkingHours.parse(hours).orElse(WorkingHours.USUAL),
                spoken,
                off,
                Locale.forLanguageTag(reads),
                ownHabits,
                Optional.ofNullable(hearsOn).map(Platform::valueOf));
    }
}
