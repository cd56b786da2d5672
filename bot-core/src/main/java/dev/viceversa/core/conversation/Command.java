package dev.viceversa.core.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The words people type: {@code /mentor <word>} on Slack, the word alone to the bot on Teams. The order is the order of
 * help. Changing a word changes the product's outside face.
 */
public enum Command {
    HELP(true, false),
    JOIN(true, false),
    STATUS(true, false),
    PARTNER(true, false),
    SESSION(true, false),
    REFLECT(true, false),
    STORY(true, false),
    PAUSE(true, false),
    LEAVE(true, false),
    CONCERN(true, false),
    RESUME(false, false),
    SETTINGS(false, false),
    PRIVACY(false, false),
    ASK(false, false),
    INSIGHT(false, false),
    PROGRAM(false, true),
    PEOPLE(false, true),
    MATCH(false, true),
    REPORT(false, true),
    STORIES(false, true),
    DELIVERIES(false, true);

    private final boolean listed;
    private final boolean coordinators;

    Command(boolean listed, boolean coordinators) {
        this.listed = listed;
        this.coordinators = coordinators;
    }

    /** What is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands in a platform's short command list. */
    public boolean listed() {
        return listed;
    }

    /** Whether only coordinators may use it. */
    public boolean coordinators() {
        return coordinators;
    }

    public static Optional<Command> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(command -> command.word().equals(wanted))
                .findFirst();
    }
}
