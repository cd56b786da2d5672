package dev.viceversa.core.conversation.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Input;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelFieldTest {

    private static final Habits HABITS = new Habits(
            ZoneOffset.UTC,
            WorkingHours.USUAL,
            List.of(Locale.ENGLISH),
            Set.of(),
            Locale.ENGLISH,
            true,
            Optional.empty());
    private static final Visitor ON_SLACK = visitor(Platform.SLACK, "T1");
    private static final Visitor ON_TEAMS = visitor(Platform.TEAMS, "tenant");
    private static final Answers NOTHING = new Answers(Map.of());
    private static final ChannelRef STANDS = new ChannelRef(Platform.SLACK, "T1", "C1234");

    @Test
    void the_picker_starts_with_the_channel_that_stands_there() {
        assertThat(((Input.PickChannel) ChannelField.asked(Optional.of(STANDS), ON_SLACK)).initial())
                .contains("C1234");
    }

    @Test
    void a_channel_of_another_platform_is_not_put_into_the_picker_and_stays_when_nothing_is_picked() {
        Input.PickChannel asked = (Input.PickChannel) ChannelField.asked(Optional.of(STANDS), ON_TEAMS);
        assertThat(asked.initial()).isEmpty();
        assertThat(asked.hint()).contains(Text.of("program.channel_elsewhere"));
        assertThat(ChannelField.answered(NOTHING, Optional.of(STANDS), ON_TEAMS))
                .contains(STANDS);
    }

    @Test
    void emptying_the_picker_where_the_channel_is_takes_it_away() {
        assertThat(ChannelField.answered(NOTHING, Optional.of(STANDS), ON_SLACK))
                .isEmpty();
    }

    @Test
    void what_is_picked_is_a_channel_of_the_platform_it_was_picked_on() {
        assertThat(ChannelField.answered(picked("<#C9|general>"), Optional.of(STANDS), ON_SLACK))
                .contains(new ChannelRef(Platform.SLACK, "T1", "C9"));
        assertThat(ChannelField.answered(picked("19:a@thread.tacv2"), Optional.of(STANDS), ON_TEAMS))
                .contains(new ChannelRef(Platform.TEAMS, "tenant", "19:a@thread.tacv2"));
    }

    @Test
    void words_are_no_channel() {
        assertThat(ChannelField.problem(picked("our channel!"))).isPresent();
        assertThat(ChannelField.problem(picked("C9"))).isEmpty();
    }

    private static Answers picked(String channel) {
        return new Answers(Map.of(ChannelField.NAME, List.of(channel)));
    }

    private static Visitor visitor(Platform platform, String workspace) {
        return new Visitor(
                new Account(platform, workspace, "U1"),
                new Person(new PersonId("mia"), 0, "Mia", Optional.empty(), Standing.UNKNOWN, HABITS, false),
                true);
    }
}
