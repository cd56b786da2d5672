package dev.viceversa.core.importing;

import dev.viceversa.core.people.WorkingHours;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks the fields of one line, each by itself, and says everything that is wrong with it. For one import. */
final class FieldCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,189}");
    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,2}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    private static final Pattern SLACK_USER = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern TEAMS_USER = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 120;
    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_REVIEWERS = 50;
    private static final int LONGEST_SHOWN = 60;

    private final LineErrors errors;
    private final Map<String, Optional<ZoneId>> zones = new HashMap<>();
    private final Map<String, Optional<WorkingHours>> hours = new HashMap<>();
    private boolean good;

    FieldCheck(LineErrors errors) {
        this.errors = errors;
    }

    /** Somebody's line; empty when it names nobody. Whatever is wrong with it is then among the errors. */
    Optional<CsvPerson> person(long line, Function<Column, String> fields) {
        good = true;
        CsvPerson person = new CsvPerson(
                line,
                email(line, Column.EMAIL, fields, true).orElse(""),
                name(line, fields.apply(Column.NAME)),
                level(line, fields.apply(Column.LEVEL)),
                email(line, Column.MANAGER_EMAIL, fields, false),
                unit(line, Column.TEAM, fields),
                unit(line, Column.DEPARTMENT, fields),
                unit(line, Column.SITE, fields),
                zone(line, fields.apply(Column.TIME_ZONE)),
                languages(line, fields.apply(Column.LANGUAGES)),
                hours(line, fields.apply(Column.WORKING_HOURS)),
                reviewers(line, fields.apply(Column.REVIEWER_EMAILS)),
                email(line, Column.ASSISTANT_EMAIL, fields, false),
                account(line, Column.SLACK_USER_ID, fields, SLACK_USER),
                account(line, Column.TEAMS_OBJECT_ID, fields, TEAMS_USER).map(id -> id.toLowerCase(Locale.ROOT)),
                good);
        return Optional.of(person).filter(read -> !read.email().isEmpty());
    }

    /** Somebody's field in an error: short, on one line. */
    static String shown(String field) {
        String line = field.strip().replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private Optional<String> email(long line, Column column, Function<Column, String> fields, boolean required) {
        String field = fields.apply(column);
        if (field.isEmpty()) {
            if (required) {
                wrong(line, "missing", "column", column.header());
            }
            return Optional.empty();
        }
        if (!EMAIL.matcher(field).matches()) {
            wrong(line, "email", "column", column.header(), "field", shown(field));
            return Optional.empty();
        }
        return Optional.of(field.toLowerCase(Locale.ROOT));
    }

    private String name(long line, String field) {
        if (field.isEmpty()) {
            wrong(line, "missing", "column", Column.NAME.header());
        }
        notLonger(line, Column.NAME, field, LONGEST_NAME);
        if (field.chars().anyMatch(Character::isISOControl)) {
            wrong(line, "control", "column", Column.NAME.header());
        }
        return field;
    }

    private int level(long line, String field) {
        if (field.isEmpty()) {
            wrong(line, "missing", "column", Column.LEVEL.header());
            return 0;
        }
        if (!LEVEL.matcher(field).matches() || Integer.parseInt(field) < 1) {
            wrong(line, "level", "field", shown(field));
            return 0;
        }
        return Integer.parseInt(field);
    }

    private Optional<String> unit(long line, Column column, Function<Column, String> fields) {
        String field = fields.apply(column);
        notLonger(line, column, field, LONGEST_UNIT);
        return Optional.of(field).filter(given -> !given.isEmpty());
    }

    private Optional<ZoneId> zone(long line, String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<ZoneId> zone = zones.computeIfAbsent(field, FieldCheck::zone);
        if (zone.isEmpty()) {
            wrong(line, "zone", "field", shown(field));
        }
        return zone;
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return name.length() > 64 ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private List<Locale> languages(long line, String field) {
        List<Locale> languages = new ArrayList<>();
        for (String tag : parts(field)) {
            if (!LANGUAGE.matcher(tag).matches()) {
                wrong(line, "language", "field", shown(tag));
            } else {
                languages.add(Locale.forLanguageTag(tag));
            }
        }
        if (languages.size() > MOST_LANGUAGES) {
            wrong(line, "too_many", "column", Column.LANGUAGES.header(), "most", MOST_LANGUAGES);
        }
        return languages.stream().distinct().toList();
    }

    private Optional<WorkingHours> hours(long line, String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<WorkingHours> read = hours.computeIfAbsent(field, WorkingHours::parse)
                .filter(parsed -> parsed.written().length() <= 200);
        if (read.isEmpty()) {
            wrong(line, "hours", "field", shown(field));
        }
        return read;
    }

    private Set<String> reviewers(long line, String field) {
        Set<String> reviewers = new LinkedHashSet<>();
        for (String address : parts(field)) {
            if (!EMAIL.matcher(address).matches()) {
                wrong(line, "email", "column", Column.REVIEWER_EMAILS.header(), "field", shown(address));
            } else {
                reviewers.add(address.toLowerCase(Locale.ROOT));
            }
        }
        if (reviewers.size() > MOST_REVIEWERS) {
            wrong(line, "too_many", "column", Column.REVIEWER_EMAILS.header(), "most", MOST_REVIEWERS);
        }
        return reviewers;
    }

    private Optional<String> account(long line, Column column, Function<Column, String> fields, Pattern form) {
        String field = fields.apply(column);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (!form.matcher(field).matches()) {
            wrong(line, "account", "column", column.header(), "field", shown(field));
            return Optional.empty();
        }
        return Optional.of(field);
    }

    private void notLonger(long line, Column column, String field, int longest) {
        if (field.length() > longest) {
            wrong(line, "too_long", "column", column.header(), "length", field.length(), "longest", longest);
        }
    }

    private static List<String> parts(String field) {
        return Arrays.stream(field.split("[;,\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void wrong(long line, String key, Object... args) {
        good = false;
        errors.add(line, key, args);
    }
}
