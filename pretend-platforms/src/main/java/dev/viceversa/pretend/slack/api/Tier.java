package dev.viceversa.pretend.slack.api;

/**
 * How often a method may be called, from Slack's public documentation of rate limits. Slack promises the amount a minute and
 * tolerates short bursts.
 */
enum Tier {
    ONE(1, 2),
    TWO(20, 20),
    THREE(50, 50),
    FOUR(100, 100),
    /** Several hundred a minute for the workspace. */
    SPECIAL(600, 60),
    /** One message a second in each channel. */
    EACH_CHANNEL(60, 3);

    private final int perMinute;
    private final int burst;

    Tier(int perMinute, int burst) {
        this.perMinute = perMinute;
        this.burst = burst;
    }

    double perSecond() {
        return perMinute / 60.0;
    }

    int burst() {
        return burst;
    }
}
