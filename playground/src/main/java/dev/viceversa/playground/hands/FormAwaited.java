package dev.viceversa.playground.hands;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Waits for the form a button on Teams leads to. The bot says at once that it comes, and sends it as a card of its own a
 * moment later; people look up when it is there. Thread-safe.
 */
@Singleton
final class FormAwaited {

    private final Set<String> announcements;

    FormAwaited(Texts texts) {
        announcements = Texts.LANGUAGES.stream()
                .map(language -> texts.say(Text.of("teams.form_below"), new Reader(language, ZoneOffset.UTC)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what Teams shows beside a card says that a form comes. */
    boolean announces(String notice) {
        return announcements.contains(notice);
    }

    /** Where the conversation stands now. */
    long latest(TeamsPerson person) {
        return person.messages().stream().mapToLong(TeamsMessage::posted).max().orElse(0);
    }

    /** The form that has come after this by now. */
    Optional<TeamsMessage> seen(TeamsPerson person, long before) {
        return person.messages().stream()
                .filter(message -> message.posted() > before && message.isForm())
                .findFirst();
    }

    /** The form that comes after this; empty when it does not come. */
    Optional<TeamsMessage> after(TeamsPerson person, long before) {
        return Glances.until(() -> seen(person, before));
    }
}
