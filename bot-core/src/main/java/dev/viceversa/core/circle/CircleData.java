package dev.viceversa.core.circle;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's seats in circles, and that they would rather have none. Thread-safe. */
@Singleton
final class CircleData implements PersonalData {

    /** As it is exported. */
    record Own(String program, String circle, List<Instant> startsAt) {}

    private final Circles circles;
    private final Programs programs;

    CircleData(Circles circles, Programs programs) {
        this.circles = circles;
        this.programs = programs;
    }

    @Override
    public String room() {
        return "circle";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        Stream<Own> seats = circles.of(person).stream()
                .map(circle -> new Own(
                        name(programs.find(circle.program())),
                        circle.seatOf(person).orElseThrow().answer().name(),
                        List.of(circle.startsAt())));
        Stream<Own> optOuts = circles.optOutsOf(person).stream()
                .map(program -> new Own(name(programs.find(program)), "OPTED_OUT", List.of()));
        return Stream.concat(seats, optOuts).toList();
    }

    @Override
    public void erase(PersonId person) {
        circles.forget(person);
    }

    private static String name(Optional<Program> program) {
        return program.map(Program::name).orElse("");
    }
}
