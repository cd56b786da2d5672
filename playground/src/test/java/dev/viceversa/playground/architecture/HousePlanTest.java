package dev.viceversa.playground.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.viceversa.core.delivery.Courier;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "dev.viceversa", importOptions = ImportOption.DoNotIncludeTests.class)
class HousePlanTest {

    @ArchTest
    static final ArchRule the_core_knows_no_platform_and_no_http = noClasses()
            .that()
            .resideInAPackage("dev.viceversa.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.slack..",
                    "com.microsoft.bot..",
                    "io.micronaut.http..",
                    "io.netty..",
                    "okhttp3..",
                    "dev.viceversa.slack..",
                    "dev.viceversa.teams..",
                    "dev.viceversa.app..");

    @ArchTest
    static final ArchRule slack_knows_nothing_of_teams_or_of_what_runs_it = noClasses()
            .that()
            .resideInAPackage("dev.viceversa.slack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.microsoft.bot..", "dev.viceversa.teams..", "dev.viceversa.app..", "dev.viceversa.pretend..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule teams_knows_nothing_of_slack_or_of_what_runs_it = noClasses()
            .that()
            .resideInAPackage("dev.viceversa.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.slack..", "dev.viceversa.slack..", "dev.viceversa.app..", "dev.viceversa.pretend..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule production_contains_nothing_pretended = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.viceversa.core..", "dev.viceversa.slack..", "dev.viceversa.teams..", "dev.viceversa.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.viceversa.pretend..", "dev.viceversa.playground..", "dev.viceversa.kit..");

    @ArchTest
    static final ArchRule the_pretended_platforms_know_nothing_of_the_bot = noClasses()
            .that()
            .resideInAPackage("dev.viceversa.pretend..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.viceversa.core..",
                    "dev.viceversa.slack..",
                    "dev.viceversa.teams..",
                    "dev.viceversa.app..",
                    "dev.viceversa.playground..");

    @ArchTest
    static final ArchRule matching_is_pure = classes()
            .that()
            .resideInAPackage("dev.viceversa.core.matching..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.viceversa.core.matching..");

    /** Fails as well when nobody uses the SDK any more: then it is time to take this rule and the dependency away. */
    @ArchTest
    static final ArchRule the_retired_sdk_lives_in_one_package = classes()
            .that(use("com.microsoft.bot..", "com.microsoft.aad..", "retrofit2.."))
            .should()
            .resideInAPackage("dev.viceversa.teams.sdk")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_on_teams_knows_who_speaks_the_protocol = noClasses()
            .that()
            .resideOutsideOfPackage("dev.viceversa.teams.sdk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.viceversa.teams.sdk");

    @ArchTest
    static final ArchRule nobody_looks_at_a_hidden_clock = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.viceversa.core..", "dev.viceversa.slack..", "dev.viceversa.teams..", "dev.viceversa.app..")
            .and()
            .doNotHaveFullyQualifiedName("dev.viceversa.core.time.Clocks")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(InstantSource.class, "system");

    @ArchTest
    static final ArchRule rows_stay_in_the_room_of_what_they_store = classes()
            .that()
            .areAnnotatedWith(MappedEntity.class)
            .or()
            .areAnnotatedWith(JdbcRepository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule only_delivery_hands_parcels_to_couriers = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.viceversa.core.delivery..",
                    "dev.viceversa.slack..",
                    "dev.viceversa.teams..",
                    "dev.viceversa.kit..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Courier.class);

    @ArchTest
    static final ArchRule nothing_is_called_manager_helper_or_util = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule rooms_of_the_core_stand_in_no_circle =
            slices().matching("dev.viceversa.core.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> use(String... packages) {
        DescribedPredicate<JavaClass> there = JavaClass.Predicates.resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "use " + String.join(", ", packages), one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> there.test(dependency.getTargetClass())));
    }
}
