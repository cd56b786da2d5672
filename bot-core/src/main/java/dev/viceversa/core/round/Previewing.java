package dev.viceversa.core.round;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.matching.AuctionMatcher;
import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.Explainer;
import dev.viceversa.core.matching.Explanation;
import dev.viceversa.core.matching.FitPart;
import dev.viceversa.core.matching.MatchOutcome;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.Matcher;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemCheck;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.matching.StyleMode;
import dev.viceversa.core.pairing.Reason;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes previews: gathers, matches, explains, stores. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Previewing {

    private static final Set<Reason.Kind> RANKED =
            Set.of(Reason.Kind.RANKED_BY_BOTH, Reason.Kind.RANKED_BY_MENTEE, Reason.Kind.RANKED_BY_MENTOR);

    private final Gathering gathering;
    private final Previews previews;
    private final MatchInputs inputs;
    private final IdSource ids;
    private final ProgramTime time;
    private final Matcher matcher = new AuctionMatcher();
    private final Explainer explainer = new Explainer(matcher);

    Previewing(Gathering gathering, Previews previews, MatchInputs inputs, IdSource ids, ProgramTime time) {
        this.gathering = gathering;
        this.previews = previews;
        this.inputs = inputs;
        this.ids = ids;
        this.time = time;
    }

    /** What became of the wish for a preview. */
    public sealed interface Outcome {
        /** It is stored. */
        record Made(Preview preview) implements Outcome {}

        /** Nothing was matched; each fault says what to mend. */
        record Refused(List<ProblemFault> faults) implements Outcome {}

        /** Somebody stopped it; nothing was stored. */
        record Cancelled() implements Outcome {}

        /** More people than can be ranked exactly. */
        record TooManyPeople() implements Outcome {}
    }

    /**
     * Makes a preview.
     *
     * @param before the preview whose pins and bars were changed; empty for a first one
     */
    public Outcome make(
            Program program,
            PersonId by,
            Set<Pair> pins,
            Set<Pair> bars,
            Optional<String> before,
            MatchProgress progress) {
        return switch (gathering.gather(program, pins, bars)) {
            case ProblemCheck.Refused(List<ProblemFault> faults) -> new Outcome.Refused(faults);
            case ProblemCheck.Ready(MatchingProblem problem) ->
                switch (matcher.match(problem, progress)) {
                    case MatchOutcome.Cancelled() -> new Outcome.Cancelled();
                    case MatchOutcome.TooManyPeople() -> new Outcome.TooManyPeople();
                    case MatchOutcome.Proposed(Proposal proposal) -> {
                        Preview preview = new Preview(
                                ids.next(),
                                0,
                                program.id(),
                                by,
                                time.now(),
                                problem.pins(),
                                problem.rules().bars(),
                                program.rules().counts(),
                                proposal,
                                reasons(problem, proposal),
                                fingerprints(problem),
                                problem.mentors().size(),
                                before,
                                Optional.empty());
                        previews.add(preview);
                        inputs.keep(preview.id(), problem);
                        yield new Outcome.Made(preview);
                    }
                };
        };
    }

    /** Everybody who is open, with a hash over what is not confidential about them. */
    static Map<String, String> fingerprints(MatchingProblem problem) {
        Map<String, String> fingerprints = new HashMap<>();
        Stream.concat(problem.mentors().stream(), problem.mentees().stream())
                .forEach(candidate ->
                        fingerprints.put(candidate.id(), candidate.fingerprint().substring(0, 16)));
        return fingerprints;
    }

    private Map<Pair, List<Reason>> reasons(MatchingProblem problem, Proposal proposal) {
        Map<Pair, List<Reason>> reasons = new HashMap<>();
        proposal.pairs()
                .forEach(proposed ->
                        reasons.put(proposed.pair(), reasons(problem, explainer.whyYouTwo(problem, proposed))));
        return reasons;
    }

    private static List<Reason> reasons(MatchingProblem problem, Explanation.WhyYouTwo why) {
        Candidate mentor = problem.mentor(why.pair().mentor()).orElseThrow();
        Candidate mentee = problem.mentee(why.pair().mentee()).orElseThrow();
        List<Reason> reasons = new ArrayList<>();
        for (FitPart part : why.strongest()) {
            switch (part.term()) {
                case NEED -> reasons.add(new Reason(Reason.Kind.TOPICS, why.topics()));
                case PREFERENCE -> reasons.addAll(ranked(why));
                case STYLE ->
                    reasons.add(Reason.of(
                            problem.rules().style() == StyleMode.SIMILAR
                                    ? Reason.Kind.SIMILAR_STYLE
                                    : Reason.Kind.OTHER_STYLE));
                case OTHER_PLACE -> place(why, mentor, mentee).ifPresent(reasons::add);
                case HOURS -> reasons.add(Reason.of(Reason.Kind.HOURS, Integer.toString(why.sharedMinutes() / 60)));
                // Speaks for giving somebody a seat, and is never among what speaks for a pair.
                case NEW_TO_PROGRAM -> {}
            }
        }
        named(reasons);
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(Reason.Kind.HOURS, Integer.toString(why.sharedMinutes() / 60)));
        }
        if (why.pinned()) {
            reasons.add(Reason.of(Reason.Kind.CHOSEN));
        }
        return reasons;
    }

    /** A topic that is named because somebody ranked it is not named a second time among the topics. */
    private static void named(List<Reason> reasons) {
        Set<String> ranked = reasons.stream()
                .filter(reason -> RANKED.contains(reason.kind()))
                .flatMap(reason -> reason.details().stream())
                .collect(Collectors.toSet());
        reasons.replaceAll(reason -> reason.kind() == Reason.Kind.TOPICS
                ? new Reason(
                        Reason.Kind.TOPICS,
                        reason.details().stream()
                                .filter(topic -> !ranked.contains(topic))
                                .toList())
                : reason);
        reasons.removeIf(reason ->
                reason.kind() == Reason.Kind.TOPICS && reason.details().isEmpty());
    }

    private static List<Reason> ranked(Explanation.WhyYouTwo why) {
        if (why.rankedByMentee().isPresent() && why.rankedByMentee().equals(why.rankedByMentor())) {
            return List.of(
                    Reason.of(Reason.Kind.RANKED_BY_BOTH, why.rankedByMentee().get()));
        }
        return Stream.concat(
                        why.rankedByMentee().map(topic -> Reason.of(Reason.Kind.RANKED_BY_MENTEE, topic)).stream(),
                        why.rankedByMentor().map(topic -> Reason.of(Reason.Kind.RANKED_BY_MENTOR, topic)).stream())
                .toList();
    }

    private static Optional<Reason> place(Explanation.WhyYouTwo why, Candidate mentor, Candidate mentee) {
        if (why.otherDepartment()) {
            return Optional.of(Reason.of(
                    Reason.Kind.OTHER_DEPARTMENT,
                    mentor.place().department(),
                    mentee.place().department()));
        }
        return why.otherSite()
                ? Optional.of(Reason.of(
                        Reason.Kind.OTHER_SITE,
                        mentor.place().site(),
                        mentee.place().site()))
                : Optional.empty();
    }
}
