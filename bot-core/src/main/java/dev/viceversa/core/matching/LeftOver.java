package dev.viceversa.core.matching;

import dev.viceversa.core.matching.Unmatched.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of everybody who is left without a partner why. */
final class LeftOver {

    private static final Comparator<Unmatched> BY_PERSON = Comparator.comparing(Unmatched::person);

    private final Round round;
    private final int[] mentorOf;
    private final boolean peopleProven;

    LeftOver(Round round, int[] mentorOf, boolean peopleProven) {
        this.round = round;
        this.mentorOf = mentorOf;
        this.peopleProven = peopleProven;
    }

    List<Unmatched> all(Steps steps) {
        List<Unmatched> all = mentees();
        steps.explaining(0.5);
        if (!steps.cancelled()) {
            all.addAll(mentors());
        }
        return all;
    }

    private List<Unmatched> mentees() {
        List<Integer> left = new ArrayList<>();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (mentorOf[mentee] < 0) {
                left.add(mentee);
            }
        }
        return reasons(Role.MENTEE, round.mentees, left, round.masks, new Seats());
    }

    private List<Unmatched> mentors() {
        int[] partners = new int[round.mentors.size()];
        Arrays.stream(mentorOf).filter(mentor -> mentor >= 0).forEach(mentor -> partners[mentor]++);
        List<Integer> left = new ArrayList<>();
        for (int mentor = 0; mentor < partners.length; mentor++) {
            if (partners[mentor] == 0 && round.idle[mentor]) {
                left.add(mentor);
            }
        }
        if (left.isEmpty()) {
            return List.of();
        }
        RuleMasks masks = new RuleMasks(Role.MENTOR, round.mentors, round.problem.mentees(), round.problem.rules());
        return reasons(Role.MENTOR, round.mentors, left, masks, new Mentees(masks));
    }

    private List<Unmatched> reasons(
            Role role, List<Candidate> people, List<Integer> left, RuleMasks masks, Contest.Side side) {
        Contest contest = new Contest(side, people.size(), left);
        List<Unmatched> unmatched = new ArrayList<>();
        for (int person : left) {
            Candidate candidate = people.get(person);
            Reason reason;
            if (!contest.anyPlaceFor(person)) {
                reason = new Reason.NobodyPermitted(masks.removed(candidate));
            } else if (peopleProven) {
                reason = new Reason.Contested(contest.people(person), contest.places(person));
            } else {
                reason = new Reason.NotProven();
            }
            unmatched.add(new Unmatched(role, candidate.id(), reason));
        }
        unmatched.sort(BY_PERSON);
        return unmatched;
    }

    /** Mentees compete for mentors' seats; pinned mentees hold theirs for good. */
    private final class Seats implements Contest.Side {

        private final List<List<Integer>> holders = new ArrayList<>();

        Seats() {
            round.mentors.forEach(mentor -> holders.add(new ArrayList<>()));
            for (int mentee = 0; mentee < mentorOf.length; mentee++) {
                if (mentorOf[mentee] >= 0) {
                    holders.get(mentorOf[mentee]).add(mentee);
                }
            }
        }

        @Override
        public int words() {
            return round.masks.words();
        }

        @Override
        public int places() {
            return round.mentors.size();
        }

        @Override
        public void permitted(int person, long[] mask) {
            round.masks.permitted(round.mentees.get(person), mask);
        }

        @Override
        public int[] holders(int place) {
            return holders.get(place).stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public int fixed(int place) {
            return room(place) - round.seats[place];
        }

        @Override
        public int room(int place) {
            return round.mentors.get(place).seats();
        }
    }

    /** Mentors compete for mentees; the mentor of a pinned mentee holds her for good. */
    private final class Mentees implements Contest.Side {

        private static final int PINNED = -2;

        private final RuleMasks masks;
        private final int[] holder;

        Mentees(RuleMasks masks) {
            this.masks = masks;
            Map<String, Integer> mentorOfMentee = new HashMap<>();
            for (int mentee = 0; mentee < mentorOf.length; mentee++) {
                mentorOfMentee.put(round.mentees.get(mentee).id(), mentorOf[mentee]);
            }
            holder = round.problem.mentees().stream()
                    .mapToInt(mentee -> mentorOfMentee.getOrDefault(mentee.id(), PINNED))
                    .toArray();
        }

        @Override
        public int words() {
            return masks.words();
        }

        @Override
        public int places() {
            return holder.length;
        }

        @Override
        public void permitted(int person, long[] mask) {
            masks.permitted(round.mentors.get(person), mask);
        }

        @Override
        public int[] holders(int place) {
            return holder[place] < 0 ? new int[0] : new int[] {holder[place]};
        }

        @Override
        public int fixed(int place) {
            return holder[place] == PINNED ? 1 : 0;
        }

        @Override
        public int room(int place) {
            return 1;
        }
    }
}
