package dev.viceversa.core.reflection;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The notes somebody wrote, as their own. Thread-safe. */
@Singleton
final class ReflectionData implements PersonalData {

    /** A note as it is exported. */
    record Note(Instant writtenAt, String words) {}

    private final Reflections reflections;

    ReflectionData(Reflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public String room() {
        return "reflection";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return reflections.of(person).stream()
                .map(note -> new Note(note.writtenAt(), note.words()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        reflections.forget(person);
    }
}
