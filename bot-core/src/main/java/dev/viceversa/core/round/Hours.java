package dev.viceversa.core.round;

import dev.viceversa.core.matching.WeeklyHours;
import dev.viceversa.core.people.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** People's working hours as matching compares them: a week in UTC. */
final class Hours {

    private Hours() {}

    /** The person's usual week, with their zone's offset at {@code at} so that previews of one round agree. */
    static WeeklyHours of(Person person, Instant at) {
        ZoneOffset offset = person.habits().zone().getRules().getOffset(at);
        WeeklyHours week = WeeklyHours.none();
        for (var day : person.habits().hours().spans().entrySet()) {
            LocalTime until = day.getValue().to();
            // The end of the day is written as the last nanosecond; matching takes midnight as the next day's.
            LocalTime to = until.equals(LocalTime.MAX) ? LocalTime.MIDNIGHT : until;
            week = week.plus(day.getKey(), day.getValue().from(), to, offset);
        }
        return week;
    }
}
