package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.importing.ImportOutcome;
import dev.viceversa.core.importing.ImportTally;
import dev.viceversa.core.importing.PeopleImport;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.ReportingLines;
import dev.viceversa.kit.dialogue.Scenes;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleImportTest {

    private static final String HEADER = "email,name,level,manager_email,team,time_zone,working_hours,slack_user_id\n";
    private static final String COMPANY = HEADER
            + "tom@example.com,Tom,7,,,Europe/Berlin,,\n"
            + "ann@example.com,Ann,4,tom@example.com,Web,Europe/London,Mo-Th 08:30-17:00,\n"
            + "mia@example.com,Mia B.,2,ann@example.com,Web,Asia/Tokyo,,U-Mia\n";

    @Nested
    class OnH2 extends Imports {
        @Override
        CoreStage stage() {
            return CoreStage.onH2();
        }
    }

    @Nested
    @OnRealMySql
    class OnMySql extends Imports {
        @Override
        CoreStage stage() {
            return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
        }
    }

    abstract static class Imports {

        abstract CoreStage stage();

        @Test
        void a_company_is_taken_over_with_its_lines() {
            try (CoreStage stage = stage()) {
                assertThat(applied(stage, COMPANY.replace("U-Mia", "")).joined())
                        .isEqualTo(3);
                Person mia = person(stage, "mia@example.com");
                assertThat(mia.name()).isEqualTo("Mia B.");
                assertThat(mia.standing().level()).hasValue(2);
                assertThat(mia.standing().lineKnown()).isTrue();
                assertThat(mia.habits().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
                Person ann = person(stage, "ann@example.com");
                assertThat(ReportingLines.of(List.of(mia), people(stage))
                                .above(mia)
                                .orElseThrow())
                        .containsExactly(
                                ann.id(), person(stage, "tom@example.com").id());
            }
        }

        @Test
        void the_same_file_again_changes_nothing() {
            try (CoreStage stage = stage()) {
                applied(stage, COMPANY.replace("U-Mia", ""));
                Person before = person(stage, "mia@example.com");
                ImportTally again = applied(stage, COMPANY.replace("U-Mia", ""));
                assertThat(again.unchanged()).isEqualTo(3);
                assertThat(again.joined() + again.changed() + again.left()).isZero();
                assertThat(person(stage, "mia@example.com")).isEqualTo(before);
            }
        }

        @Test
        void a_dry_run_counts_and_changes_nothing() {
            try (CoreStage stage = stage()) {
                assertThat(run(stage, COMPANY.replace("U-Mia", ""), true, false))
                        .isInstanceOfSatisfying(
                                ImportOutcome.WouldChange.class,
                                would -> assertThat(would.tally().joined()).isEqualTo(3));
                assertThat(people(stage).everybody()).isEmpty();
            }
        }

        @Test
        void what_nobody_needs_to_know_of_a_person_is_not_taken_in() {
            try (CoreStage stage = stage()) {
                for (String attribute : List.of("gender", "birth_date", "nationality")) {
                    ImportOutcome outcome =
                            run(stage, "email,name," + attribute + "\nmia@example.com,Mia,x\n", false, true);
                    assertThat(outcome).isInstanceOf(ImportOutcome.Rejected.class);
                    assertThat(outcome.toString()).contains("unknown_column", attribute);
                }
                assertThat(people(stage).everybody()).isEmpty();
            }
        }

        @Test
        void one_bad_line_rejects_everything() {
            try (CoreStage stage = stage()) {
                ImportOutcome outcome = run(stage, COMPANY.replace("Asia/Tokyo", "Asia/Tokio"), false, true);
                assertThat(outcome).isInstanceOf(ImportOutcome.Rejected.class);
                assertThat(people(stage).everybody()).isEmpty();
            }
        }

        @Test
        void many_leaving_needs_confirmation_and_leavers_no_longer_take_part() {
            try (CoreStage stage = stage()) {
                applied(stage, COMPANY.replace("U-Mia", ""));
                Scenes.openProgram(stage);
                Actor mia = stage.actor("Mia");
                Scenes.joinAsMentor(mia, "ai_everyday");
                String without =
                        COMPANY.lines().filter(line -> !line.startsWith("mia")).collect(Collectors.joining("\n"));
                assertThat(run(stage, without, false, false))
                        .isInstanceOfSatisfying(
                                ImportOutcome.NeedsConfirmation.class,
                                needs -> assertThat(needs.tally().left()).isEqualTo(1));
                assertThat(person(stage, "mia@example.com").left()).isFalse();
                assertThat(run(stage, without, false, true)).isInstanceOf(ImportOutcome.Applied.class);
                assertThat(person(stage, "mia@example.com").left()).isTrue();
                assertThat(stage.house()
                                .getBean(Enrollments.class)
                                .of(mia.person())
                                .getFirst()
                                .takesPart())
                        .isFalse();
                assertThat(applied(stage, COMPANY.replace("U-Mia", "")).joined())
                        .isEqualTo(1);
                assertThat(person(stage, "mia@example.com").left()).isFalse();
            }
        }

        @Test
        void somebody_who_joined_before_the_import_gets_their_place_and_keeps_what_they_set_themselves() {
            try (CoreStage stage = stage()) {
                Scenes.openProgram(stage);
                Actor mia = stage.actor("Mia");
                Scenes.joinAsMentor(mia, "ai_everyday");
                assertThat(mia.latest()).contains("I do not know your place in the company yet");
                People people = people(stage);
                Person stranger = people.get(mia.person());
                Habits chosen = stranger.habits()
                        .chosen(ZoneId.of("America/Lima"), stranger.habits().hours(), Set.of());
                transactions(stage).executeWrite(status -> {
                    people.update(stranger.with(chosen));
                    return true;
                });
                assertThat(applied(stage, COMPANY.replace("U-Mia", "")).joined())
                        .isEqualTo(3);
                Person now = people.get(mia.person());
                assertThat(now.standing().level()).hasValue(2);
                assertThat(now.habits().zone()).isEqualTo(ZoneId.of("America/Lima"));
                assertThat(mia.types("status")).contains("people can join until");
            }
        }

        @Test
        void an_account_named_in_the_file_is_recognised_without_an_address() {
            try (CoreStage stage = stage()) {
                String company =
                        COMPANY.replace("mia@example.com", "m.b@example.com").replace("U-Mia", "UMIA");
                applied(stage, company);
                Account account = new Account(Platform.SLACK, "T1", "UMIA");
                assertThat(stage.house()
                                .getBean(dev.viceversa.core.importing.AccountClaims.class)
                                .owner(account))
                        .isEqualTo(Optional.of(person(stage, "m.b@example.com").id()));
            }
        }

        @Test
        void fifty_thousand_people_take_seconds() {
            try (CoreStage stage = stage()) {
                String company = HEADER
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> "p%d@example.com,Person %d,%d,%s,Team %d,Europe/Berlin,,"
                                        .formatted(
                                                i,
                                                i,
                                                i == 0 ? 9 : Math.max(1, 8 - i / 7000),
                                                i == 0 ? "" : "p" + (i - 1) / 8 + "@example.com",
                                                i / 10))
                                .collect(Collectors.joining("\n"));
                Instant start = stage.house()
                        .getBean(dev.viceversa.core.time.SystemTime.class)
                        .now();
                assertThat(applied(stage, company).joined()).isEqualTo(50_000);
                Instant middle = stage.house()
                        .getBean(dev.viceversa.core.time.SystemTime.class)
                        .now();
                assertThat(applied(stage, company.replace(",Team 1", ",Gang 1")).changed())
                        .isPositive();
                Instant end = stage.house()
                        .getBean(dev.viceversa.core.time.SystemTime.class)
                        .now();
                // Generous: the machine is shared. One statement a person would take minutes.
                assertThat(Duration.between(start, middle)).isLessThan(Duration.ofSeconds(40));
                assertThat(Duration.between(middle, end)).isLessThan(Duration.ofSeconds(40));
            }
        }

        private static ImportTally applied(CoreStage stage, String csv) {
            return ((ImportOutcome.Applied) run(stage, csv, false, false)).tally();
        }

        private static ImportOutcome run(CoreStage stage, String csv, boolean dryRun, boolean confirmed) {
            return stage.house()
                    .getBean(PeopleImport.class)
                    .importCsv(csv.getBytes(StandardCharsets.UTF_8), dryRun, confirmed, "api");
        }

        private static People people(CoreStage stage) {
            return stage.house().getBean(People.class);
        }

        private static Person person(CoreStage stage, String email) {
            return people(stage).withEmail(email).orElseThrow();
        }

        private static TransactionOperations<?> transactions(CoreStage stage) {
            return stage.house().getBean(TransactionOperations.class);
        }
    }
}
