package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.discretion.Wishes;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.People;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people set for themselves. */
public abstract class SettingsDialogue {

    protected abstract Stage stage();

    @Test
    public void language_zone_hours_and_days_off_are_the_persons_own() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("settings"))
                    .contains("Language: English", "Time zone: Europe/Berlin", "Days off: none");
            assertThat(mia.presses("Language and times")).contains("Working hours");
            LocalDate off = stage.now().atZone(ZoneId.of("UTC")).toLocalDate().plusDays(30);
            mia.submits(Map.of(
                    "language", "de",
                    "zone", "tokyo",
                    "hours", "Mo-Do 8.30-17:00, Fr 08:30-13:00",
                    "days_off", off + " .. " + off.plusDays(2)));
            assertThat(mia.latest())
                    .contains("Gespeichert", "Sprache: Deutsch", "Asia/Tokyo")
                    .contains("Mo-Do 08:30-17:00; Fr 08:30-13:00")
                    .contains(off + " .. " + off.plusDays(2));
            Habits habits =
                    stage.house().getBean(People.class).get(mia.person()).habits();
            assertThat(habits.ownChoice()).isTrue();
            assertThat(habits.daysOff()).containsExactlyInAnyOrder(off, off.plusDays(1), off.plusDays(2));
            assertThat(mia.types("status")).contains("Du machst gerade bei keinem Programm mit");
        }
    }

    @Test
    public void what_cannot_be_read_is_said_at_the_field_and_nothing_changes() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            mia.types("settings");
            mia.presses("Language and times");
            mia.submits(Map.of("language", "en", "zone", "Mars/Base", "hours", "sometimes", "days_off", "32.13.2026"));
            assertThat(mia.problems()).containsOnlyKeys("zone", "hours", "days_off");
            assertThat(mia.types("settings")).contains("Europe/Berlin");
        }
    }

    @Test
    public void whom_somebody_does_not_want_to_meet_stays_with_them() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            Actor tom = stage.actor("Tom");
            mia.types("settings");
            assertThat(mia.presses("Not with")).isEmpty();
            assertThat(mia.latest()).contains("Only matching knows");
            mia.presses("Name somebody");
            mia.submits(Map.of("person", tom.account().user()));
            assertThat(mia.latest()).contains("Noted. Nobody is told.", "Tom");
            assertThat(stage.house().getBean(Wishes.class).of(mia.person())).containsExactly(tom.person());
            assertThat(tom.inbox()).isEmpty();
            tom.pressesOf(mia, "Take back");
            assertThat(stage.house().getBean(Wishes.class).of(mia.person())).containsExactly(tom.person());
            mia.presses("Take back");
            assertThat(stage.house().getBean(Wishes.class).of(mia.person())).isEmpty();
        }
    }

    @Test
    public void nobody_names_themselves_or_somebody_unknown() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            mia.types("settings");
            mia.presses("Not with");
            mia.presses("Name somebody");
            mia.submits(Map.of("person", mia.account().user()));
            assertThat(mia.problems().get("person")).contains("That is you");
            mia.submits(Map.of("person", "UNOBODY"));
            assertThat(mia.problems().get("person")).contains("cannot find this person");
        }
    }
}
