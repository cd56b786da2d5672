package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.conversation.growth.GrowthOffer;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.survey.Answering;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Words invitations; wanted while the wave takes answers and this person is asked and has not answered. */
abstract class SurveyWriter implements Writer {

    private final Waves waves;
    private final Surveys surveys;
    private final Programs programs;
    private final Answering answering;
    private final GrowthOffer growth;
    private final ProgramTime time;

    SurveyWriter(
            Waves waves,
            Surveys surveys,
            Programs programs,
            Answering answering,
            GrowthOffer growth,
            ProgramTime time) {
        this.waves = waves;
        this.surveys = surveys;
        this.programs = programs;
        this.answering = answering;
        this.growth = growth;
        this.time = time;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return Optional.ofNullable(delivery.about().subject().get(SurveyNudges.WAVE))
                .flatMap(waves::find)
                .filter(wave -> wave.open(time.now()))
                // After a program's end nobody is asked how it is going; looking back is all that is left.
                .filter(wave -> wave.survey().equals(Survey.CLOSING)
                        || programs.get(wave.program()).state() != Program.State.ENDED)
                .filter(wave -> answering.asked(wave, reader.id()) && !waves.answered(wave, reader.id()))
                .map(wave -> {
                    Survey survey = surveys.get(wave.survey());
                    return SurveyCards.invitation(survey, wave, opening(survey), offer(wave, reader));
                });
    }

    /** What stands above the button. */
    abstract List<Text> opening(Survey survey);

    /** Whoever looks back on the program may look at their own growth in the same breath. */
    private List<Block> offer(Wave wave, Person reader) {
        return wave.survey().equals(Survey.CLOSING) ? growth.atTheEnd(wave.cohort(), reader.id()) : List.of();
    }

    /** When a wave opens. */
    @Singleton
    static final class First extends SurveyWriter {
        First(
                Waves waves,
                Surveys surveys,
                Programs programs,
                Answering answering,
                GrowthOffer growth,
                ProgramTime time) {
            super(waves, surveys, programs, answering, growth, time);
        }

        @Override
        public String kind() {
            return SurveyNudges.ASKED;
        }

        @Override
        List<Text> opening(Survey survey) {
            return List.of(survey.intro());
        }
    }

    /** Once more, for the closing survey. */
    @Singleton
    static final class Again extends SurveyWriter {
        Again(
                Waves waves,
                Surveys surveys,
                Programs programs,
                Answering answering,
                GrowthOffer growth,
                ProgramTime time) {
            super(waves, surveys, programs, answering, growth, time);
        }

        @Override
        public String kind() {
            return SurveyNudges.ASKED_AGAIN;
        }

        @Override
        List<Text> opening(Survey survey) {
            return List.of(survey.intro(), Text.of("survey.again"));
        }
    }
}
