package dev.viceversa.core.round;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemCheck;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.matching.ProposedPair;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.ProposalWords;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Publishes a preview, once: pairings are proposed, juniors hear at once and privately, and the instant at which everybody
 * else hears is fixed. Refused, with a list, when something changed since the preview. Takes part in the caller's
 * transaction; two at once are told apart by the program's version, of which only one succeeds. Thread-safe.
 */
@Singleton
public class Publishing {

    private final Gathering gathering;
    private final Previews previews;
    private final Publications publications;
    private final Pairings pairings;
    private final Programs programs;
    private final People people;
    private final AnswerTime answerTime;
    private final ProposalWords words;
    private final Outbox outbox;
    private final AuditLog audit;
    private final IdSource ids;
    private final ProgramTime time;

    Publishing(
            Gathering gathering,
            Previews previews,
            Publications publications,
            Pairings pairings,
            Programs programs,
            People people,
            AnswerTime answerTime,
            ProposalWords words,
            Outbox outbox,
            AuditLog audit,
            IdSource ids,
            ProgramTime time) {
        this.gathering = gathering;
        this.previews = previews;
        this.publications = publications;
        this.pairings = pairings;
        this.programs = programs;
        this.people = people;
        this.answerTime = answerTime;
        this.words = words;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    /** What became of the wish to publish. */
    public sealed interface Outcome {
        record Published(Publication publication, int pairs) implements Outcome {}

        /** It was published before; nothing happened now. */
        record AlreadyPublished(Publication publication) implements Outcome {}

        /** Not published: the list is never empty. */
        record Changed(List<ChangeSince> changes) implements Outcome {
            public Changed {
                changes = List.copyOf(changes);
            }
        }

        /** There is no pair to publish. */
        record NothingToPublish() implements Outcome {}

        /** The program is over or not open yet. */
        record NotNow() implements Outcome {}
    }

    /** Publishes this preview. */
    public Outcome publish(Preview preview, PersonId by) {
        Optional<Publication> before = publications.of(preview);
        if (before.isPresent()) {
            return new Outcome.AlreadyPublished(before.get());
        }
        Program program = programs.get(preview.program());
        if (!program.joinable() || over(programs.currentCohort(program.id()))) {
            return new Outcome.NotNow();
        }
        if (preview.proposal().pairs().isEmpty()) {
            return new Outcome.NothingToPublish();
        }
        List<ChangeSince> changes = changes(preview, program);
        if (!changes.isEmpty()) {
            return new Outcome.Changed(changes);
        }
        // Touching the program first makes a second publication of this instant wait, and then see this one.
        programs.update(program.in(Program.State.RUNNING));
        return propose(preview, program, by);
    }

    /** What changed since the preview, people first; empty when it may be published. Newcomers change nothing. */
    public List<ChangeSince> changes(Preview preview, Program program) {
        return switch (gathering.gather(program, preview.pins(), preview.bars())) {
            case ProblemCheck.Refused(List<ProblemFault> faults) ->
                faults.stream().<ChangeSince>map(ChangeSince.Faulty::new).toList();
            case ProblemCheck.Ready(MatchingProblem now) -> changes(preview, now);
        };
    }

    private static List<ChangeSince> changes(Preview preview, MatchingProblem now) {
        List<ChangeSince> changes = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Map<String, String> current = Previewing.fingerprints(now);
        preview.fingerprints().keySet().stream().sorted().forEach(id -> {
            String fingerprint = current.get(id);
            if (fingerprint == null) {
                named.add(id);
                changes.add(new ChangeSince.NoLongerOpen(new PersonId(id)));
            } else if (!fingerprint.equals(preview.fingerprints().get(id))) {
                named.add(id);
                changes.add(new ChangeSince.Different(new PersonId(id)));
            }
        });
        for (ProposedPair proposed : preview.proposal().pairs()) {
            Pair pair = proposed.pair();
            Optional<Candidate> mentor = now.mentor(pair.mentor());
            Optional<Candidate> mentee = now.mentee(pair.mentee());
            boolean explained = named.contains(pair.mentor()) || named.contains(pair.mentee());
            if (!explained
                    && (mentor.isEmpty()
                            || mentee.isEmpty()
                            || !HardRule.brokenBy(mentor.get(), mentee.get(), now.rules())
                                    .isEmpty())) {
                changes.add(new ChangeSince.NoLongerPossible(pair));
            }
        }
        return changes;
    }

    private Outcome propose(Preview preview, Program program, PersonId by) {
        Instant now = time.now();
        Set<PersonId> audience =
                preview.fingerprints().keySet().stream().map(PersonId::new).collect(Collectors.toSet());
        Map<PersonId, Person> persons = people.findAll(audience);
        // Among peers nobody is the junior one; whoever gives their time is asked first.
        Role asked = program.rules().mode() == Mode.TRADITIONAL ? Role.MENTEE : Role.MENTOR;

        Map<PersonId, Instant> answerBy = preview.proposal().pairs().stream()
                .map(proposed -> junior(proposed, asked))
                .distinct()
                .collect(Collectors.toMap(
                        junior -> junior, junior -> answerTime.answerBy(persons.get(junior), program.rules(), now)));
        Instant last = answerBy.values().stream().max(Instant::compareTo).orElseThrow();
        Instant hearAt = answerTime.hearAt(persons.values(), program.rules(), last);

        Publication publication =
                new Publication(ids.next(), 0, program.id(), preview.id(), by, now, hearAt, audience, Optional.empty());
        publications.add(publication);
        previews.update(preview.publishedAt(now));
        Cohort cohort = started(program, now, hearAt);
        List<Pairing> proposals = new ArrayList<>();
        for (ProposedPair proposed : preview.proposal().pairs()) {
            proposals.add(new Pairing(
                    new PairingId(ids.next()),
                    0,
                    program.id(),
                    cohort.id(),
                    publication.id(),
                    new PersonId(proposed.pair().mentor()),
                    new PersonId(proposed.pair().mentee()),
                    asked,
                    Pairing.State.PROPOSED,
                    now,
                    answerBy.get(junior(proposed, asked)),
                    hearAt,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    preview.reasons(proposed.pair())));
        }
        pairings.addAll(proposals);
        for (Pairing pairing : proposals) {
            outbox.tell(
                    pairing.junior(),
                    "proposal",
                    "proposal:" + pairing.id(),
                    words.message(pairing),
                    About.pairing(program.id(), pairing.id().value()));
        }
        audit.record(by, "match.published", preview.id() + " " + proposals.size());
        return new Outcome.Published(publication, proposals.size());
    }

    private static PersonId junior(ProposedPair proposed, Role asked) {
        return new PersonId(
                asked == Role.MENTOR
                        ? proposed.pair().mentor()
                        : proposed.pair().mentee());
    }

    /** The intake under way. Its first publication starts its time; later ones leave it alone. */
    private Cohort started(Program program, Instant now, Instant hearAt) {
        Cohort cohort = programs.currentCohort(program.id());
        if (cohort.startsAt().isEmpty()) {
            Instant end =
                    hearAt.atZone(ZoneOffset.UTC).plus(program.rules().length()).toInstant();
            programs.update(cohort.started(now, end));
        }
        return cohort;
    }

    private boolean over(Cohort cohort) {
        return cohort.endsAt().filter(end -> !end.isAfter(time.now())).isPresent();
    }
}
