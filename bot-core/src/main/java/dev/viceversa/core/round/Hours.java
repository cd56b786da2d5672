package dev.viceversa.core.round;

import dev.viceversa.core.matching.WeeklyHours;
import dev.viceversa.core.matching.WorkingTime;
import dev.viceversa.core.people.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** People's working hours as matching compares them: weeks in UTC. */
final class Hours {

    private Hours() {}

    /** The person's usual week in the halves of the year in which a program meets. */
    static WorkingTime of(Person person, Seasons seasons) {
        return new WorkingTime(week(person, seasons.january()), week(person, seasons.july()));
    }

    private static WeeklyHours week(Person person, Instant at) {
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
