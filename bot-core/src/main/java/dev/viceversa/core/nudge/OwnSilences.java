package dev.viceversa.core.nudge;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** What is kept about a person's silences; forgotten with them. Thread-safe. */
@Singleton
final class OwnSilences implements PersonalData {

    private final Silences silences;

    OwnSilences(Silences silences) {
        this.silences = silences;
    }

    @Override
    public String room() {
        return "silences";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return silences.of(person);
    }

    @Override
    public void erase(PersonId person) {
        silences.forget(person);
    }
}
