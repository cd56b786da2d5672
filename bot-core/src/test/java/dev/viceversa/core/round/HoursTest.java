package dev.viceversa.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static final Instant WINTER = Instant.parse("2027-01-15T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Mo-Fr 09:00-17:00, Europe/Berlin,    Mo-Fr 09:00-17:00, 40",
        "Europe/Berlin, Mo-Fr 09:00-17:00, America/New_York, Mo-Fr 09:00-17:00, 10",
        "Europe/Berlin, Mo-Fr 09:00-17:00, Asia/Singapore,   Mo-Fr 09:00-17:00, 5",
        "Europe/Berlin, Mo-We 09:00-13:00, Europe/Berlin,    We-Fr 09:00-17:00, 4",
        "Asia/Kolkata,  Mo-Fr 09:00-17:00, Europe/London,    Mo-Fr 09:00-17:00, 12.5",
        // Sunday evening in Los Angeles is Monday in Auckland.
        "America/Los_Angeles, Su 12:00-24:00, Pacific/Auckland, Mo 09:00-17:00, 8",
        "Europe/Berlin, Mo-Fr 20:00-24:00, Europe/Berlin,    Mo-Fr 22:00-24:00, 10"
    })
    void shared_hours_are_counted_across_zones(
            String zone, String hours, String otherZone, String otherHours, double shared) {
        assertThat(Hours.of(person(zone, hours), WINTER).sharedMinutes(Hours.of(person(otherZone, otherHours), WINTER)))
                .isEqualTo((int) (shared * 60));
    }

    private static Person person(String zone, String hours) {
        return new Person(
                new PersonId("mia"),
                0,
                "Mia",
                Optional.empty(),
                Standing.UNKNOWN,
                new Habits(
                        ZoneId.of(zone),
                        WorkingHours.parse(hours).orElseThrow(),
                        List.of(Locale.ENGLISH),
                        Set.of(),
                        Locale.ENGLISH,
                        true,
                        Optional.empty()),
                false);
    }
}
