package dev.viceversa.core.growth;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How somebody saw their own growth, as their own. Thread-safe. */
@Singleton
final class GrowthData implements PersonalData {

    /** A row as it is exported. */
    record Seen(Instant ratedAt, String moment, String row, int level) {}

    private final Ratings ratings;

    GrowthData(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String room() {
        return "growth";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return ratings.of(person).stream()
                .flatMap(rating -> rating.levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(level ->
                                new Seen(rating.ratedAt(), rating.moment().name(), level.getKey(), level.getValue())))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        ratings.forget(person);
    }
}
