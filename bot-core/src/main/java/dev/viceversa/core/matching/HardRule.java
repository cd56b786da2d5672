package dev.viceversa.core.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reasons why two people are never put together, whatever their fit. The only list of them: matching, the check of a pin and the
 * guard that looks at living pairs after a reorganisation all ask here. Rules look in both directions where harm can go both ways.
 */
public enum HardRule {
    /** Nobody mentors herself. */
    SAME_PERSON {
        @Override
        Set<String> named(Candidate person) {
            return Set.of(person.id());
        }
    },
    /** Somebody whose reporting line is not known cannot be kept out of it. */
    UNKNOWN_REPORTING_LINE {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return !mentor.superiors().known() || !mentee.superiors().known();
        }
    },
    /** One is above the other, at any height. */
    MANAGEMENT_CHAIN {
        @Override
        Set<String> named(Candidate person) {
            return person.superiors().ids();
        }
    },
    SAME_TEAM {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return mentor.place().sameTeam(mentee.place());
        }
    },
    /** One reviews the other, or decides about pay or promotion without being above. */
    REVIEWER {
        @Override
        Set<String> named(Candidate person) {
            return person.reviewers();
        }
    },
    /** One of them asked not to meet the other. Confidential. */
    NOT_WITH {
        @Override
        Set<String> named(Candidate person) {
            return person.notWith();
        }
    },
    /** A proposal of this pair was declined or ran out. Confidential. */
    DECLINED {
        @Override
        Set<String> named(Candidate person) {
            return person.declined();
        }
    },
    /** They know each other from an earlier pairing. */
    EARLIER_PAIRING {
        @Override
        Set<String> named(Candidate person) {
            return person.earlierPartners();
        }
    },
    /** Too few levels between them, or the wrong one is senior; in a peer program too many. */
    LEVEL_GAP {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return !levelsSuit(mentor.level(), mentee.level(), rules);
        }
    },
    /** Too few working hours in common on any day of the week. */
    SHARED_HOURS {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return mentor.hours().longestSharedMinutes(mentee.hours()) < rules.minSharedHours() * 60;
        }
    },
    /** No language in common. */
    LANGUAGE {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return !mentor.languages().isEmpty()
                    && !mentee.languages().isEmpty()
                    && Collections.disjoint(mentor.languages(), mentee.languages());
        }
    },
    /** The mentor offers nothing of what the mentee wants to learn. */
    SHARED_TOPIC {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return rules.sharedTopicRequired()
                    && !mentee.wants().isEmpty()
                    && Collections.disjoint(
                            mentor.offers().keySet(), mentee.wants().keySet());
        }
    },
    /** The coordinator ruled this pair out for this round. */
    BARRED {
        @Override
        public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
            return rules.bars().contains(new Pair(mentor.id(), mentee.id()));
        }
    };

    /** All rules, in the order in which they are named to people. */
    public static final List<HardRule> ALL = List.of(values());

    /** Whether this rule forbids that the two are paired. */
    public boolean removes(Candidate mentor, Candidate mentee, MatchingRules rules) {
        return named(mentor).contains(mentee.id()) || named(mentee).contains(mentor.id());
    }

    /** The people with whom this rule forbids a pair because this person's record names them. */
    Set<String> named(Candidate person) {
        return Set.of();
    }

    /** Confidential rules are never named, never counted and never hinted at, neither to people nor to coordinators. */
    public boolean confidential() {
        return this == NOT_WITH || this == DECLINED;
    }

    static boolean levelsSuit(int mentor, int mentee, MatchingRules rules) {
        int above = mentee - mentor;
        return switch (rules.direction()) {
            case REVERSE -> above >= rules.minLevelGap();
            case TRADITIONAL -> -above >= rules.minLevelGap();
            case PEER -> Math.abs(above) < Math.max(1, rules.minLevelGap());
        };
    }

    /** Every rule that forbids this pair; empty when it is permitted. */
    public static Set<HardRule> brokenBy(Candidate mentor, Candidate mentee, MatchingRules rules) {
        Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
        for (HardRule rule : ALL) {
            if (rule.removes(mentor, mentee, rules)) {
                broken.add(rule);
            }
        }
        return Collections.unmodifiableSet(broken);
    }
}
