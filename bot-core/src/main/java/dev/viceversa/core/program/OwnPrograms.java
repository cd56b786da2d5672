package dev.viceversa.core.program;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** Programs a person sponsors. Thread-safe. */
@Singleton
final class OwnPrograms implements PersonalData {

    /** As it is exported. */
    record Sponsored(String program) {}

    private final Programs programs;

    OwnPrograms(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String room() {
        return "program";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return sponsored(person).stream()
                .map(program -> new Sponsored(program.name()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        sponsored(person).forEach(program -> programs.update(program.unsponsored()));
    }

    private List<Program> sponsored(PersonId person) {
        return programs.all().stream()
                .filter(program -> program.sponsor().filter(person::equals).isPresent())
                .toList();
    }
}
