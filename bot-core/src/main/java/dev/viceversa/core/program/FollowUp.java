package dev.viceversa.core.program;

import java.util.List;

/**
 * When a pair without a date is brought up again. Days count from the introduction or from the last meeting. Immutable.
 *
 * @param firstMeeting days after the introduction on which a pair that has not planned is reminded
 * @param coordinatorTold day after the introduction on which the coordinator hears of a pair that has not met
 * @param stall days without a next date after which a pair is stalled
 * @param amber days without a next date after which the coordinator sees the pair in amber
 */
public record FollowUp(List<Integer> firstMeeting, int coordinatorTold, int stall, int amber) {

    public static final FollowUp DEFAULT = new FollowUp(List.of(3, 7), 10, 21, 35);

    public FollowUp {
        firstMeeting = List.copyOf(firstMeeting);
    }
}
