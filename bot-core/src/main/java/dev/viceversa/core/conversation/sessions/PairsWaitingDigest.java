package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the coordinator, at most once a week, which pairs have had neither a meeting nor a date for some time after their
 * introduction. Names the pairs and blames nobody. Wanted while there are any.
 */
@Singleton
final class PairsWaitingDigest implements Writer {

    private final Pairings pairings;
    private final Sessions sessions;
    private final Programs programs;
    private final People people;
    private final Coordinators coordinators;
    private final ProgramTime time;

    PairsWaitingDigest(
            Pairings pairings,
            Sessions sessions,
            Programs programs,
            People people,
            Coordinators coordinators,
            ProgramTime time) {
        this.pairings = pairings;
        this.sessions = sessions;
        this.programs = programs;
        this.people = people;
        this.coordinators = coordinators;
        this.time = time;
    }

    @Override
    public String kind() {
        return SessionNudges.PAIRS_WAITING;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        // Whoever runs programs no longer is not told of them either.
        Optional<ProgramId> id = delivery.about().program().filter(_ -> coordinators.include(reader.id()));
        return id.flatMap(programs::find).flatMap(program -> words(program));
    }

    private Optional<Message> words(Program program) {
        Instant now = time.now();
        // Counted from the morning of the day, as the reminder itself was; hours do not matter here.
        Instant before = now.minus(Duration.ofDays(program.rules().coordinatorToldAfter() - 1L));
        List<Pairing> living = pairings.livingIn(program.id());
        List<Block.Fact> waiting = new ArrayList<>();
        var courses = sessions.courses(living);
        for (Pairing pairing : living) {
            Course course = courses.get(pairing.id());
            boolean longAgo =
                    pairing.introducedAt().filter(at -> at.isBefore(before)).isPresent();
            // About a date that went by both are being asked: they may well have met.
            boolean perhapsMet =
                    course.open().filter(session -> session.past(now)).isPresent();
            if (longAgo
                    && course.held() == 0
                    && !perhapsMet
                    && course.withoutDateSince(now).isPresent()) {
                waiting.add(new Block.Fact(
                        Text.of(
                                "session.pair",
                                "mentor",
                                Text.verbatim(people.get(pairing.mentor()).name()),
                                "mentee",
                                Text.verbatim(people.get(pairing.mentee()).name())),
                        Text.of(
                                "session.pair_since",
                                "at",
                                pairing.introducedAt().orElseThrow())));
            }
        }
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Text title = Text.of("session.waiting_title", "program", program.name());
        return Optional.of(new Message(
                title,
                List.of(
                        new Block.Heading(title),
                        Block.prose("session.waiting_text", "count", waiting.size()),
                        new Block.Facts(waiting),
                        Block.quiet("session.waiting_note"))));
    }
}
