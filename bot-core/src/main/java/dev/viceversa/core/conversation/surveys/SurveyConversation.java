package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.nudge.Silences;
import dev.viceversa.core.survey.Answering;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes answers to a survey, once a person and wave. Thread-safe. */
@Singleton
final class SurveyConversation implements Conversation {

    static final String FLOW = "survey";
    static final String ANSWER = "answer";

    private final Waves waves;
    private final Surveys surveys;
    private final Answering answering;
    private final Silences silences;
    private final ProgramTime time;

    SurveyConversation(Waves waves, Surveys surveys, Answering answering, Silences silences, ProgramTime time) {
        this.waves = waves;
        this.surveys = surveys;
        this.answering = answering;
        this.silences = silences;
        this.time = time;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Wave> wave = wave(press.action(), ANSWER);
        if (wave.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        if (waves.answered(wave.get(), visitor.id())) {
            return Reply.say("survey.before");
        }
        if (!answering.asked(wave.get(), visitor.id())) {
            return Reply.say("desk.not_yours");
        }
        return wave.get().open(time.now()) ? new Reply.Ask(form(wave.get()).form()) : Reply.say("survey.closed");
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Wave> wave = wave(sent.action(), SurveyForm.SUBMIT);
        if (wave.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        SurveyForm form = form(wave.get());
        Map<String, Text> problems = form.problems(sent.answers());
        if (!problems.isEmpty() && !waves.answered(wave.get(), visitor.id())) {
            return new Reply.Correct(form.form(), problems);
        }
        return switch (answering.take(wave.get(), visitor.id(), form.words(sent.answers()))) {
            case TAKEN -> {
                silences.answered(visitor.id(), wave.get().program());
                yield Reply.say("survey.thanks");
            }
            case BEFORE -> Reply.say("survey.before");
            case CLOSED -> Reply.say("survey.closed");
            case NOT_ASKED -> Reply.say("desk.not_yours");
        };
    }

    private Optional<Wave> wave(ActionRef action, String verb) {
        return action.verb().equals(verb) ? action.id(0).flatMap(waves::find) : Optional.empty();
    }

    private SurveyForm form(Wave wave) {
        return new SurveyForm(surveys.get(wave.survey()), wave);
    }
}
