package dev.viceversa.core.linking;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** Codes that work for minutes: nothing to export. Thread-safe. */
@Singleton
final class OwnCodes implements PersonalData {

    private final LinkingAccounts linking;

    OwnCodes(LinkingAccounts linking) {
        this.linking = linking;
    }

    @Override
    public String room() {
        return "linking";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(PersonId person) {
        linking.forget(person);
    }
}
