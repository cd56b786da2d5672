package dev.viceversa.core.survey;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** That a voice answered a wave, as a row of {@code survey_marker}; without a time on purpose. */
@MappedEntity(value = "survey_marker", namingStrategy = ColumnNames.class)
record MarkerRow(@Id String id, String waveId, String voice, byte[] said) {

    private static final String TABLE = "survey_marker";

    static MarkerRow of(String wave, Marker marker, Sealer sealer) {
        String id = id(wave, marker.voice());
        return new MarkerRow(id, wave, marker.voice(), sealer.seal(Json.write(marker), TABLE, id));
    }

    static String id(String wave, String voice) {
        return wave + "." + voice;
    }

    Marker marker(Sealer sealer) {
        return Json.read(sealer.open(said, TABLE, id), Marker.class);
    }
}
