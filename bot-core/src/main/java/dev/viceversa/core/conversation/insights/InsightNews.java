package dev.viceversa.core.conversation.insights;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.insight.Insight;
import dev.viceversa.core.insight.InsightKinds;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.PartnersAway;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Tells one of a pair what the other one did about an insight, and asks once what came of it. Thread-safe. */
@Singleton
final class InsightNews {

    /** Long enough for something to change. */
    private static final Duration ASKED_AFTER = Duration.ofDays(30);

    private static final Duration REMINDERS_KEEP = Duration.ofDays(7);

    private final Outbox outbox;
    private final InsightCards cards;
    private final Pairings pairings;
    private final PartnersAway away;
    private final People people;
    private final Programs programs;
    private final NudgePlanner planner;
    private final ProgramTime time;

    InsightNews(
            Outbox outbox,
            InsightCards cards,
            Pairings pairings,
            PartnersAway away,
            People people,
            Programs programs,
            NudgePlanner planner,
            ProgramTime time) {
        this.outbox = outbox;
        this.cards = cards;
        this.pairings = pairings;
        this.away = away;
        this.people = people;
        this.programs = programs;
        this.planner = planner;
        this.time = time;
    }

    /** The other one may agree, or keep it between the two. Whoever is on a break finds it when they are back. */
    void recorded(Insight insight, Pairing pairing) {
        if (!away.onHold(pairing)) {
            PersonId by = pairing.in(insight.recordedBy());
            tell(
                    insight,
                    pairing.partnerOf(by),
                    InsightKinds.INSIGHT,
                    "recorded",
                    Text.of("insight.recorded_title", "name", cards.name(by)));
        }
    }

    /** Both keys are turned. */
    void shared(Insight insight, PersonId by) {
        tell(insight, other(insight, by), InsightKinds.INSIGHT, "shared", Text.of("insight.shared_title"));
        Person mentee = people.get(insight.mentee());
        Instant due = planner.next(
                mentee,
                programs.get(insight.program()).rules(),
                Weight.REMINDER,
                time.now().plus(ASKED_AFTER));
        outbox.plan(
                mentee.id(),
                InsightKinds.FOLLOW_UP,
                "insight_followup:" + insight.id(),
                Weight.REMINDER,
                about(insight).and("insight", insight.id().value()),
                due,
                REMINDERS_KEEP);
    }

    /** What was shared no longer is. */
    void keptAgain(Insight insight, PersonId by) {
        tell(insight, other(insight, by), InsightKinds.INSIGHT, "kept", Text.of("insight.kept_title"));
    }

    void decided(Insight insight) {
        tell(
                insight,
                insight.mentor(),
                InsightKinds.DECISION,
                "decided",
                Text.of("insight.decided_title", "name", cards.name(insight.mentee())));
    }

    private void tell(Insight insight, PersonId to, String kind, String what, Text title) {
        // Stored once more for every step: the version tells one sharing from the next.
        outbox.tell(
                to,
                kind,
                "insight:" + insight.id() + ":" + what + ":" + insight.version(),
                cards.standing(insight, to, title),
                about(insight));
    }

    private PersonId other(Insight insight, PersonId by) {
        return pairings.get(insight.pairing()).partnerOf(by);
    }

    private static About about(Insight insight) {
        return About.pairing(insight.program(), insight.pairing().value());
    }
}
