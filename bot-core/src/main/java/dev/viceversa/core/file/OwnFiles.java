package dev.viceversa.core.file;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** Files waiting to be fetched: copies of what is kept elsewhere, so nothing to export. Thread-safe. */
@Singleton
final class OwnFiles implements PersonalData {

    private final Files files;

    OwnFiles(Files files) {
        this.files = files;
    }

    @Override
    public String room() {
        return "file";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(PersonId person) {
        files.forget(person);
    }
}
