package dev.viceversa.core.conversation.measuring;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.WaveListener;
import jakarta.inject.Singleton;

/** Tells every coordinator what came of asking whether the company is ready. Thread-safe. */
@Singleton
class ReadinessNews implements WaveListener {

    private final Outbox outbox;
    private final Coordinators coordinators;
    private final Programs programs;
    private final MeasureCards cards;

    ReadinessNews(Outbox outbox, Coordinators coordinators, Programs programs, MeasureCards cards) {
        this.outbox = outbox;
        this.coordinators = coordinators;
        this.programs = programs;
        this.cards = cards;
    }

    @Override
    public void closed(Wave wave) {
        if (wave.survey().equals(Survey.READINESS)) {
            Program program = programs.get(wave.program());
            coordinators
                    .everybody()
                    .forEach(coordinator -> outbox.tell(
                            coordinator,
                            "readiness_result",
                            "readiness:" + wave.id() + ":" + coordinator,
                            cards.advice(program, wave),
                            About.program(program.id())));
        }
    }
}
