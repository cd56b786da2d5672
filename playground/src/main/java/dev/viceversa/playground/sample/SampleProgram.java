package dev.viceversa.playground.sample;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.playground.autopilot.Autopilot;
import dev.viceversa.playground.clock.Turner;
import dev.viceversa.playground.hands.Hands;
import dev.viceversa.pretend.slack.PretendSlack;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings the sample company's program to life the way people would: a coordinator sets it up, opens it, colleagues join,
 * the coordinator publishes matches. Everything goes through the platform's real endpoints.
 */
@Singleton
public final class SampleProgram {

    private static final long SEED = 1;
    private static final int LEADERS_FROM = 4;
    private static final int AT_ONCE = 4;
    private static final int MANAGERS = 3;
    /** Somebody at the page should find a few people who have not joined yet. */
    private static final int LEFT_FOR_THE_PAGE = 3;

    private final SampleCompany company;
    private final Autopilot autopilot;
    private final PretendSlack slack;
    private final Turner turner;
    private final Crowd crowd;
    private final Random random = new Random(SEED);

    SampleProgram(SampleCompany company, Autopilot autopilot, PretendSlack slack, Turner turner, Crowd crowd) {
        this.company = company;
        this.autopilot = autopilot;
        this.slack = slack;
        this.turner = turner;
        this.crowd = crowd;
    }

    /** Begins with the company alone, or with a published program and people who answer by themselves. */
    public void begin(boolean published) {
        if (published) {
            open();
            List<Runnable> joining = new ArrayList<>();
            mentees().forEach(person -> joining.add(() -> join(person, Role.MENTEE)));
            mentors().forEach(person -> joining.add(() -> join(person, Role.MENTOR)));
            together(joining);
            publish();
        }
        handOver(published);
    }

    /** Begins with an open program that everybody but its coordinator has joined, and nobody is matched. */
    public void gather() {
        open();
        crowd.join(company.colleagues().stream()
                .filter(person -> !person.account().equals(SampleCompany.COORDINATOR))
                .toList());
        handOver(false);
    }

    private void handOver(boolean published) {
        company.colleagues().stream()
                .map(SampleCompany.Colleague::account)
                .filter(account -> !account.equals(SampleCompany.COORDINATOR))
                .forEach(autopilot::takeOver);
        autopilot.set(published, SEED);
    }

    private void open() {
        Hands coordinator = hands(SampleCompany.COORDINATOR);
        coordinator.types("program");
        coordinator.sends(Map.of(
                "name",
                "Reverse mentoring",
                "purpose",
                "So that those who decide learn first-hand how newer colleagues work with technology.",
                "channel",
                slack.workspace()
                        .channelNamed(SampleCompany.CHANNEL_NAME)
                        .orElseThrow()
                        .id(),
                "language",
                "English"));
        settle();
        require(coordinator.presses("program", "open"), "open the program");
        settle();
    }

    /** People join at the same time, as in life; a start should not take longer than a sip of coffee. */
    private static void together(List<Runnable> joining) {
        try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> under = new ArrayList<>();
            joining.forEach(one -> under.add(several.submit(one)));
            for (Future<?> one : under) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Somebody could not join the sample program", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while people joined", stopped);
        }
    }

    private void join(SampleCompany.Colleague person, Role role) {
        Hands hands = hands(person.account());
        hands.types("join");
        require(hands.presses("join", "role", role.name()), "choose to be a " + role);
        require(hands.sends(Map.of()), "send the form to join");
    }

    private void publish() {
        Hands coordinator = hands(SampleCompany.COORDINATOR);
        settle();
        coordinator.types("match preview");
        settle();
        require(coordinator.presses("match", "publish"), "publish the matches");
        settle();
    }

    private List<SampleCompany.Colleague> mentees() {
        return company.colleagues().stream()
                .filter(person -> person.level() >= LEADERS_FROM || person.level() == MANAGERS && random.nextInt(3) > 0)
                .filter(person -> !person.account().equals(SampleCompany.COORDINATOR))
                .toList();
    }

    private List<SampleCompany.Colleague> mentors() {
        List<SampleCompany.Colleague> juniors = company.colleagues().stream()
                .filter(person -> person.level() < MANAGERS)
                .toList();
        return juniors.subList(0, juniors.size() - LEFT_FOR_THE_PAGE);
    }

    private Hands hands(String account) {
        LocalDate today =
                turner.now().atZone(slack.as(account).user().timeZone()).toLocalDate();
        // Each writes with a hand of their own, so that the company is the same whoever was faster.
        return new Hands(slack.as(account), new Random(SEED ^ account.hashCode()), today);
    }

    /** Lets leave what is on its way, so that the next press finds it. */
    private void settle() {
        turner.to(turner.now());
    }

    private static void require(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("The sample program could not begin: nobody could " + what);
        }
    }
}
