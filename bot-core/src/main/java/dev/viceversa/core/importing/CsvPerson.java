package dev.viceversa.core.importing;

import dev.viceversa.core.people.WorkingHours;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the file, every field checked by itself. Addresses are in lower case. Immutable.
 *
 * @param line counted from 1, the header included
 * @param manager the manager's address; empty at the top
 * @param sound whether every field is as it should be; one unsound line rejects the file, but its address counts for the
 *     others' lines
 */
record CsvPerson(
        long line,
        String email,
        String name,
        int level,
        Optional<String> manager,
        Optional<String> team,
        Optional<String> department,
        Optional<String> site,
        Optional<ZoneId> zone,
        List<Locale> languages,
        Optional<WorkingHours> hours,
        Set<String> reviewers,
        Optional<String> assistant,
        Optional<String> slackUser,
        Optional<String> teamsUser,
        boolean sound) {}
