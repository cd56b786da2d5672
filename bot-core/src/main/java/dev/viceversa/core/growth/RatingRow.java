package dev.viceversa.core.growth;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Map;

/** A rating as a row of {@code growth_rating}; the levels are sealed. */
@MappedEntity(value = "growth_rating", namingStrategy = ColumnNames.class)
record RatingRow(
        @Id String id, String pairingId, String personId, String moment, byte[] levels, LocalDateTime ratedAt) {

    private static final String TABLE = "growth_rating";

    /** What is inside the box. */
    record Levels(Map<String, Integer> levels) {}

    static RatingRow of(Rating rating, Sealer sealer) {
        String id = id(rating.pairing(), rating.person(), rating.moment());
        return new RatingRow(
                id,
                rating.pairing().value(),
                rating.person().value(),
                rating.moment().name(),
                sealer.seal(Json.write(new Levels(rating.levels())), TABLE, id),
                Columns.utc(rating.ratedAt()));
    }

    static String id(PairingId pairing, PersonId person, Moment moment) {
        return pairing + "." + person + "." + moment;
    }

    Rating rating(Sealer sealer) {
        return new Rating(
                new PairingId(pairingId),
                new PersonId(personId),
                Moment.valueOf(moment),
                Json.read(sealer.open(levels, TABLE, id), Levels.class).levels(),
                Columns.instant(ratedAt));
    }
}
