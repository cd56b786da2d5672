package dev.viceversa.core.survey;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.release.Voices;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Which surveys somebody answered. What they answered is tied to nobody, so it can be neither found nor taken back. */
@Singleton
final class SurveyData implements PersonalData {

    /** That a survey was answered. */
    record Answered(String survey, int number, Instant askedFrom) {}

    private final Waves waves;
    private final Voices voices;

    SurveyData(Waves waves, Voices voices) {
        this.waves = waves;
        this.voices = voices;
    }

    @Override
    public String room() {
        return "survey";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return waves.answeredBy(person).stream()
                .flatMap(id -> waves.find(id).stream())
                .map(wave -> new Answered(wave.survey(), wave.number(), wave.opensAt()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        voices.forget(person);
    }
}
