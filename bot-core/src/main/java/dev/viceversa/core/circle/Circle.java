package dev.viceversa.core.circle;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of a few mentors. Whether it takes place is decided at one instant, from who said yes by then, so that
 * everybody is told the same. Nobody learns who said no. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param turn which of the program's turns it belongs to, counted from 1
 * @param lesson the key of its lesson
 * @param startsAt UTC
 */
public record Circle(
        CircleId id, long version, ProgramId program, int turn, String lesson, Instant startsAt, List<Seat> seats) {

    public static final Duration LENGTH = Duration.ofMinutes(45);

    /** Fewer are a chat, not a circle. */
    public static final int FEWEST = 3;

    /** How long before the start it is decided. */
    static final Duration DECIDED = Duration.ofDays(2);

    public Circle {
        seats = List.copyOf(seats);
    }

    /** When it is decided whether it takes place. */
    public Instant decidedAt() {
        return startsAt.minus(DECIDED);
    }

    public boolean decided(Instant now) {
        return !now.isBefore(decidedAt());
    }

    public Optional<Seat> seatOf(PersonId person) {
        return seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /** Who comes, the first to say so first: they open the room. */
    public List<PersonId> coming() {
        return seats.stream()
                .filter(seat -> seat.answer() == Seat.Answer.COMING)
                .sorted(Comparator.comparing(seat -> seat.answeredAt().orElse(Instant.MAX)))
                .map(Seat::person)
                .toList();
    }

    /** Whether enough said yes; from {@link #decidedAt} on it does not change any more. */
    public boolean takesPlace() {
        return seats.stream()
                        .filter(seat -> seat.answer() == Seat.Answer.COMING || seat.answer() == Seat.Answer.CANCELLED)
                        .count()
                >= FEWEST;
    }

    /** Somebody comes; the same circle when it is too late to say so, or said before. */
    public Circle comes(PersonId person, Instant now) {
        return decided(now) ? this : said(person, Seat.Answer.COMING, now);
    }

    /** Somebody does not come, or not after all. */
    public Circle staysAway(PersonId person, Instant now) {
        boolean counted = seatOf(person)
                .filter(seat -> seat.answer() == Seat.Answer.COMING || seat.answer() == Seat.Answer.CANCELLED)
                .isPresent();
        return said(person, decided(now) && counted ? Seat.Answer.CANCELLED : Seat.Answer.NOT, now);
    }

    private Circle said(PersonId person, Seat.Answer answer, Instant now) {
        if (seatOf(person).filter(seat -> seat.answer() != answer).isEmpty()) {
            return this;
        }
        return new Circle(
                id,
                version,
                program,
                turn,
                lesson,
                startsAt,
                seats.stream()
                        .map(seat -> seat.person().equals(person) ? seat.answered(answer, now) : seat)
                        .toList());
    }
}
