package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.conversation.reports.Counting;
import dev.viceversa.core.conversation.reports.Figures;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.occasion.Occasion;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.sponsor.CountRule;
import dev.viceversa.core.sponsor.Sheet;
import dev.viceversa.core.sponsor.Sheets;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Every month: releases what a sponsor may be told by now, and plans a page for them. Thread-safe. */
@Singleton
final class OnePagers implements Occasion {

    static final String KIND = "one_pager";
    static final String TURN = "turn";

    /** The weekly budget and holidays may hold a page back; later it would be old. */
    private static final Duration KEEPS = Duration.ofDays(14);

    private final Counting counting;
    private final Sheets sheets;
    private final Outbox outbox;
    private final NudgePlanner planner;
    private final People people;
    private final ProgramTime time;

    OnePagers(Counting counting, Sheets sheets, Outbox outbox, NudgePlanner planner, People people, ProgramTime time) {
        this.counting = counting;
        this.sheets = sheets;
        this.outbox = outbox;
        this.planner = planner;
        this.people = people;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Period> every(Program program) {
        return program.rules().recurring().onePager() ? Optional.of(Period.ofMonths(1)) : Optional.empty();
    }

    @Override
    public void take(Program program, int nth) {
        sheets.add(released(program, nth));
        program.sponsor()
                .flatMap(people::find)
                .ifPresent(sponsor -> outbox.plan(
                        sponsor.id(),
                        KIND,
                        KIND + ":" + program.id() + ":" + nth + ":" + sponsor.id(),
                        Weight.DIGEST,
                        About.program(program.id()).and(TURN, String.valueOf(nth)),
                        planner.next(sponsor, program.rules(), Weight.DIGEST, time.now()),
                        KEEPS));
    }

    private Sheet released(Program program, int nth) {
        CountRule rule =
                new CountRule(Math.max(CountRule.FEWEST, program.rules().smallestScores()));
        Figures now = counting.of(program);
        Optional<Sheet> before = sheets.of(program.id()).stream().reduce((_, last) -> last);
        OptionalInt pairs =
                rule.tell(told(before, Sheet::pairs), now.gettingStarted() + now.active() + now.completed());
        // What few pairs did is not told either, however much it was.
        boolean enough = pairs.isPresent();
        return new Sheet(
                program.id(),
                nth,
                time.now(),
                rule.tell(told(before, Sheet::mentors), now.mentors()),
                rule.tell(told(before, Sheet::mentees), now.mentees()),
                pairs,
                enough ? rule.tell(told(before, Sheet::held), now.held()) : OptionalInt.empty(),
                enough ? rule.tell(told(before, Sheet::expected), now.expected()) : OptionalInt.empty());
    }

    private static OptionalInt told(Optional<Sheet> before, Function<Sheet, OptionalInt> count) {
        return before.map(count).orElse(OptionalInt.empty());
    }
}
