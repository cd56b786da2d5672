package dev.viceversa.chaos;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People who take part in a program and are about to leave it: a press that counts once, however often it is made. */
final class Leavers {

    private static final String PROGRAM = "leaving";

    private final List<Leaver> leavers = new ArrayList<>();

    /** Somebody, and the button they press. */
    record Leaver(SlackUser user, ActionRef yes) {

        /** Presses it; whether the press was taken, as far as they can see. Whoever reads "not saved" has to press again. */
        boolean press(Inbound inbound, URI replica) {
            int messages = inbound.messagesTo(user);
            boolean acknowledged = inbound.acknowledged(replica, inbound.press(user, yes));
            return acknowledged && !inbound.readsNotice(user) && inbound.messagesTo(user) == messages;
        }
    }

    Leavers(Company company, int many) {
        company.inTransaction(() -> {
            Company.Newcomer coordinator = company.newcomer("coordinator");
            Instant now = company.now();
            Programs programs = company.bean(Programs.class);
            programs.add(new Program(
                    new ProgramId(PROGRAM),
                    0,
                    "Leaving",
                    "technology",
                    "",
                    Locale.ENGLISH,
                    Program.State.OPEN,
                    ProgramRules.DEFAULTS,
                    Optional.empty(),
                    Optional.empty(),
                    coordinator.person().id(),
                    now));
            programs.add(new Cohort(
                    new CohortId(PROGRAM),
                    0,
                    new ProgramId(PROGRAM),
                    1,
                    now,
                    now.plus(Duration.ofDays(30)),
                    Optional.empty(),
                    Optional.empty()));
            for (int i = 0; i < many; i++) {
                leavers.add(enroll(company, company.newcomer("leaver" + i), now));
            }
        });
    }

    List<Leaver> all() {
        return leavers;
    }

    /** How many did not leave exactly once: each change of an enrollment raises its version by one. */
    long wrong(Rows rows) {
        return rows.count("SELECT COUNT(*) FROM enrollment WHERE program_id = '" + PROGRAM
                + "' AND NOT (state = 'LEFT' AND version = 1)");
    }

    private static Leaver enroll(Company company, Company.Newcomer newcomer, Instant now) {
        String id = "leaver-" + newcomer.user().id();
        company.bean(Enrollments.class)
                .add(new Enrollment(
                        new EnrollmentId(id),
                        0,
                        new ProgramId(PROGRAM),
                        new CohortId(PROGRAM),
                        newcomer.person().id(),
                        Role.MENTEE,
                        Enrollment.State.ENROLLED,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Preferences(List.of(), List.of(), 1),
                        "",
                        now));
        return new Leaver(newcomer.user(), ActionRef.of("leave", "yes", id));
    }
}
