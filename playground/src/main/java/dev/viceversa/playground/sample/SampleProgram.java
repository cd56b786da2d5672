package dev.viceversa.playground.sample;

import dev.viceversa.playground.autopilot.Autopilot;
import jakarta.inject.Singleton;

/** Brings the sample company's program to life. */
@Singleton
public final class SampleProgram {

    private static final long SEED = 1;

    private final SampleCompany company;
    private final Autopilot autopilot;

    SampleProgram(SampleCompany company, Autopilot autopilot) {
        this.company = company;
        this.autopilot = autopilot;
    }

    /** Begins with the company alone, or with a published program and people who answer by themselves. */
    public void begin(boolean published) {
        company.colleagues().stream()
                .map(SampleCompany.Colleague::account)
                .filter(account -> !account.equals(SampleCompany.COORDINATOR))
                .forEach(autopilot::takeOver);
        autopilot.set(published, SEED);
    }
}
