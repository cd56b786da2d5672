package dev.viceversa.core.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Describes a {@link Candidate} step by step. Not thread-safe. */
public final class CandidateBuilder {

    private final String id;
    private int level = 1;
    private WorkingTime hours = WorkingTime.NONE;
    private Set<String> languages = Set.of();
    private Place place = Place.UNKNOWN;
    private Superiors superiors = Superiors.UNKNOWN;
    private Set<String> reviewers = Set.of();
    private Map<String, Integer> offers = Map.of();
    private Map<String, Integer> wants = Map.of();
    private List<String> ranking = List.of();
    private List<Integer> style = List.of();
    private boolean newToProgram;
    private int seats = 1;
    private boolean alreadyMentoring;
    private int seatPriority;
    private Set<String> earlierPartners = Set.of();
    private Set<String> notWith = Set.of();
    private Set<String> declined = Set.of();

    CandidateBuilder(String id) {
        this.id = id;
    }

    public CandidateBuilder level(int level) {
        this.level = level;
        return this;
    }

    public CandidateBuilder hours(WorkingTime hours) {
        this.hours = hours;
        return this;
    }

    /** The same week all year. */
    public CandidateBuilder hours(WeeklyHours week) {
        return hours(WorkingTime.always(week));
    }

    public CandidateBuilder languages(Collection<String> languages) {
        this.languages = Set.copyOf(languages);
        return this;
    }

    public CandidateBuilder place(Place place) {
        this.place = place;
        return this;
    }

    public CandidateBuilder superiors(Superiors superiors) {
        this.superiors = superiors;
        return this;
    }

    public CandidateBuilder reviewers(Collection<String> reviewers) {
        this.reviewers = Set.copyOf(reviewers);
        return this;
    }

    public CandidateBuilder offers(Map<String, Integer> offers) {
        this.offers = offers;
        return this;
    }

    public CandidateBuilder wants(Map<String, Integer> wants) {
        this.wants = wants;
        return this;
    }

    public CandidateBuilder ranking(List<String> ranking) {
        this.ranking = ranking;
        return this;
    }

    public CandidateBuilder style(List<Integer> style) {
        this.style = style;
        return this;
    }

    public CandidateBuilder newToProgram(boolean newToProgram) {
        this.newToProgram = newToProgram;
        return this;
    }

    public CandidateBuilder seats(int seats) {
        this.seats = seats;
        return this;
    }

    public CandidateBuilder alreadyMentoring(boolean alreadyMentoring) {
        this.alreadyMentoring = alreadyMentoring;
        return this;
    }

    public CandidateBuilder seatPriority(int seatPriority) {
        this.seatPriority = seatPriority;
        return this;
    }

    public CandidateBuilder earlierPartners(Collection<String> earlierPartners) {
        this.earlierPartners = Set.copyOf(earlierPartners);
        return this;
    }

    public CandidateBuilder notWith(Collection<String> notWith) {
        this.notWith = Set.copyOf(notWith);
        return this;
    }

    public CandidateBuilder declined(Collection<String> declined) {
        this.declined = Set.copyOf(declined);
        return this;
    }

    public Candidate build() {
        return new Candidate(
                id,
                level,
                hours,
                languages,
                place,
                superiors,
                reviewers,
                offers,
                wants,
                ranking,
                style,
                newToProgram,
                seats,
                alreadyMentoring,
                seatPriority,
                earlierPartners,
                notWith,
                declined);
    }
}
