package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.privacy.Erasing;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.round.Previewing;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.round.Publishing;
import dev.viceversa.core.round.Rechecking;
import dev.viceversa.core.sealing.SealBroken;
import dev.viceversa.kit.dialogue.Scenes;
import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What previews were made from: kept so that they come out the same, closed to whoever reads the database, and not for ever. */
class KeptInputsTest {

    private final Stage stage = open();
    private List<Person> crowd = List.of();

    Stage open() {
        return CoreStage.onH2();
    }

    @BeforeEach
    void a_program_with_many_people() {
        Scenes.openProgram(stage);
        crowd = Crowd.joins(stage.house(), 120, 11);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_published_preview_comes_out_the_same_when_rules_and_people_are_others_by_now() {
        Preview preview = made();
        assertThat(in(() -> bean(Publishing.class).publish(preview, preview.madeBy())))
                .isInstanceOf(Publishing.Outcome.Published.class);
        in(() -> {
            People people = bean(People.class);
            for (Person person : crowd) {
                Person now = people.get(person.id());
                people.update(now.with(now.habits().in(ZoneId.of("Pacific/Auckland"))));
            }
            return true;
        });
        assertThat(checked(preview)).isInstanceOf(Rechecking.Outcome.Same.class);
    }

    @Test
    void nobody_reads_the_input_in_the_database_or_puts_it_under_another_preview() {
        Preview preview = made();
        String stored = new String(content(preview), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain(crowd.getFirst().id().value(), "ai_everyday", "Berlin");
        Preview other = made();
        change("UPDATE match_input SET content = ? WHERE preview_id = ?", content(preview), other.id());
        assertThatThrownBy(() -> checked(other)).isInstanceOf(SealBroken.class);
        assertThat(checked(preview)).isInstanceOf(Rechecking.Outcome.Same.class);
    }

    @Test
    void a_proposal_that_was_altered_in_the_database_is_noticed() {
        Preview preview = made();
        List<String> mentees = preview.proposal().pairs().stream()
                .map(proposed -> "\"" + proposed.pair().mentee() + "\"")
                .limit(2)
                .toList();
        String stored = new String(column(preview, "content", "match_preview", "id"), StandardCharsets.UTF_8);
        change(
                "UPDATE match_preview SET content = ? WHERE id = ?",
                stored.replace(mentees.get(0), "swapped")
                        .replace(mentees.get(1), mentees.get(0))
                        .replace("swapped", mentees.get(1)),
                preview.id());
        Proposal altered =
                in(() -> bean(Previews.class).find(preview.id()).orElseThrow().proposal());
        assertThat(altered.pairs()).hasSameSizeAs(preview.proposal().pairs());
        assertThat(altered).isNotEqualTo(preview.proposal());
        assertThat(checked(preview)).isInstanceOf(Rechecking.Outcome.Different.class);
    }

    @Test
    void somebody_sees_what_matching_knew_of_them_and_when_they_are_forgotten_the_input_goes_and_the_proposal_stays() {
        Preview preview = made();
        Person mentor = crowd.stream()
                .filter(person ->
                        !preview.proposal().menteesOf(person.id().value()).isEmpty())
                .findFirst()
                .orElseThrow();
        String export = new String(in(() -> bean(KeptData.class).json(mentor.id())), StandardCharsets.UTF_8);
        assertThat(export).contains("\"matching\"", "\"mattersMost\"").doesNotContain("declined", "notWith");

        in(() -> {
            bean(Erasing.class).ask(mentor.id());
            return true;
        });
        stage.turn(Duration.ofHours(1));

        assertThat(checked(preview)).isInstanceOf(Rechecking.Outcome.NoLongerKept.class);
        Preview left = in(() -> bean(Previews.class).find(preview.id()).orElseThrow());
        assertThat(left.proposal()).isEqualTo(preview.proposal());
        assertThat(left.fingerprints())
                .hasSize(preview.fingerprints().size() - 1)
                .doesNotContainKey(mentor.id().value());
        assertThat(left.reasons()).isNotEmpty().allSatisfy((pair, reasons) -> assertThat(reasons.isEmpty())
                .isEqualTo(pair.mentor().equals(mentor.id().value())));
        assertThat(in(() -> bean(KeptData.class).counts(mentor.id()))).doesNotContainKey("matching");
    }

    @Test
    void previews_nobody_published_go_after_two_months_and_inputs_after_a_year() {
        Preview unpublished = made();
        Preview published = made();
        in(() -> bean(Publishing.class).publish(published, published.madeBy()));
        stage.turn(Duration.ofDays(61));
        assertThat(in(() -> bean(Previews.class).find(unpublished.id()))).isEmpty();
        assertThat(checked(unpublished)).isInstanceOf(Rechecking.Outcome.NoLongerKept.class);
        assertThat(checked(published)).isInstanceOf(Rechecking.Outcome.Same.class);
        stage.turn(Duration.ofDays(306));
        assertThat(in(() -> bean(Previews.class).find(published.id()))).isPresent();
        assertThat(checked(published)).isInstanceOf(Rechecking.Outcome.NoLongerKept.class);
    }

    private Preview made() {
        Program program = in(() -> bean(Programs.class).all().getFirst());
        Previewing.Outcome outcome = in(() -> bean(Previewing.class)
                .make(program, stage.coordinator().person(), Set.of(), Set.of(), Optional.empty(), MatchProgress.NONE));
        assertThat(outcome).isInstanceOf(Previewing.Outcome.Made.class);
        return in(() -> bean(Previews.class)
                .find(((Previewing.Outcome.Made) outcome).preview().id())
                .orElseThrow());
    }

    private Rechecking.Outcome checked(Preview preview) {
        return in(() -> bean(Rechecking.class)
                .check(bean(Previews.class).find(preview.id()).orElse(preview), MatchProgress.NONE));
    }

    private byte[] content(Preview preview) {
        return column(preview, "content", "match_input", "preview_id");
    }

    private byte[] column(Preview preview, String column, String table, String key) {
        return transactions().executeRead(status -> {
            try (PreparedStatement asked = status.getConnection()
                    .prepareStatement("SELECT " + column + " FROM " + table + " WHERE " + key + " = ?")) {
                asked.setString(1, preview.id());
                try (ResultSet found = asked.executeQuery()) {
                    assertThat(found.next()).isTrue();
                    return table.equals("match_input")
                            ? found.getBytes(1)
                            : found.getString(1).getBytes(StandardCharsets.UTF_8);
                }
            }
        });
    }

    private void change(String sql, Object... values) {
        transactions().executeWrite(status -> {
            try (PreparedStatement change = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    change.setObject(i + 1, values[i]);
                }
                assertThat(change.executeUpdate()).isEqualTo(1);
                return true;
            }
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().executeWrite(status -> work.get());
    }

    private <T> T bean(Class<T> type) {
        return stage.house().getBean(type);
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return stage.house().getBean(TransactionOperations.class);
    }
}
