package dev.viceversa.core.survey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** That somebody answered a wave, as a row of {@code survey_marker}; without a time on purpose. */
@MappedEntity("survey_marker")
record MarkerRow(@Id String id, String waveId, String personId) {

    static String id(String wave, String person) {
        return wave + "." + person;
    }
}
