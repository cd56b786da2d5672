package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.GiveBacks;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.track.NeutralArc;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Sets the scene for whoever speaks with one of a pair about sessions. Only reads. Thread-safe. */
@Singleton
class Scenes {

    private final Pairings pairings;
    private final Agreements agreements;
    private final Sessions sessions;
    private final GiveBacks giveBacks;
    private final People people;
    private final Programs programs;
    private final Enrollments enrollments;
    private final Tracks tracks;
    private final ProgramTime time;

    Scenes(
            Pairings pairings,
            Agreements agreements,
            Sessions sessions,
            GiveBacks giveBacks,
            People people,
            Programs programs,
            Enrollments enrollments,
            Tracks tracks,
            ProgramTime time) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.sessions = sessions;
        this.giveBacks = giveBacks;
        this.people = people;
        this.programs = programs;
        this.enrollments = enrollments;
        this.tracks = tracks;
        this.time = time;
    }

    /** The pairing as this person sees it; empty when it is none of theirs or was never shown to them. */
    Optional<Scene> of(PairingId pairing, Person viewer) {
        return pairings.find(pairing)
                .filter(Pairing::wasIntroduced)
                .filter(found -> found.roleOf(viewer.id()).isPresent())
                .map(found -> of(found, viewer));
    }

    /** The pairing a session belongs to, as this person sees it; empty when it is none of theirs. */
    Optional<Scene> of(SessionId session, Person viewer) {
        return sessions.find(session).flatMap(found -> of(found.pairing(), viewer));
    }

    /** Every pairing this person is in now, oldest first. */
    List<Scene> living(Person viewer) {
        return pairings.living(viewer.id()).stream()
                .map(pairing -> of(pairing, viewer))
                .toList();
    }

    /** The pairing as one of the two sees it. */
    Scene of(Pairing pairing, Person viewer) {
        Program program = programs.get(pairing.program());
        Person partner = people.get(pairing.partnerOf(viewer.id()));
        Cadence cadence = agreements
                .inForce(pairing.id())
                .map(agreement -> agreement.terms().cadence())
                .orElse(program.rules().cadence());
        Course course = sessions.course(pairing);
        return new Scene(
                course,
                viewer,
                partner,
                program,
                track(program),
                cadence,
                active(viewer, program) && active(partner, program),
                giveBacks.oneWayLately(pairing, course.heldSessions()),
                time.now());
    }

    /** The same after something was changed about its sessions, and about nothing else. */
    Scene after(Scene before) {
        Course course = sessions.course(before.pairing());
        return before.with(course, giveBacks.oneWayLately(before.pairing(), course.heldSessions()));
    }

    private Track track(Program program) {
        Track track = tracks.of(program.track());
        return program.rules().mentorsAreJunior() ? track : NeutralArc.in(track);
    }

    private boolean active(Person person, Program program) {
        return !person.left() && enrollments.active(person.id(), program.id());
    }
}
