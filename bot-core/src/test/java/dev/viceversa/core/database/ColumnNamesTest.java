package dev.viceversa.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.model.naming.NamingStrategies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNamesTest {

    private final ColumnNames names = new ColumnNames();

    @ParameterizedTest
    @ValueSource(strings = {"id", "hearsOn", "mentorAcceptedAt", "stepMicros", "already_so", "URL"})
    void names_are_the_usual_ones_and_made_once(String property) {
        String name = names.mappedName(property);
        assertThat(name).isEqualTo(new NamingStrategies.UnderScoreSeparatedLowerCase().mappedName(property));
        assertThat(names.mappedName(property)).isSameAs(name);
    }
}
