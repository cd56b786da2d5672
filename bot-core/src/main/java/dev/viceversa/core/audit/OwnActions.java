package dev.viceversa.core.audit;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** What a person did as a coordinator. That it was done stays; who did it is forgotten. Thread-safe. */
@Singleton
final class OwnActions implements PersonalData {

    private final AuditLog audit;

    OwnActions(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return audit.of(person);
    }

    @Override
    public void erase(PersonId person) {
        audit.forget(person);
    }
}
