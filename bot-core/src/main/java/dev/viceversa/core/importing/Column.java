package dev.viceversa.core.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns a file may have; their order in the file is free. */
enum Column {
    EMAIL(true),
    NAME(true),
    LEVEL(true),
    MANAGER_EMAIL(true),
    TEAM(false),
    DEPARTMENT(false),
    SITE(false),
    TIME_ZONE(false),
    LANGUAGES(false),
    WORKING_HOURS(false),
    REVIEWER_EMAILS(false),
    ASSISTANT_EMAIL(false),
    SLACK_USER_ID(false),
    TEAMS_OBJECT_ID(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** Whether the header must name it. */
    boolean required() {
        return required;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header().equals(wanted))
                .findFirst();
    }
}
