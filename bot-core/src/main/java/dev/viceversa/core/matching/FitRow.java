package dev.viceversa.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits between one mentee and any mentor of a {@link FitModel}. Reusable for one mentee after the other; not thread-safe. */
final class FitRow {

    /** From so many shared hours a week on, finding a time is never the problem. */
    private static final int PLENTY_OF_SLOTS = 40;

    private static final int STYLE_RANGE = Candidate.HIGHEST_STYLE_ANSWER - 1;
    private static final int[] NOTHING = new int[0];

    private final FitModel model;
    private final int[] need;
    private final int[] rankScore;
    private final int[] hoursScore;
    private final int[][] points;

    private int[] wanted = NOTHING;
    private int[] ranked = NOTHING;
    private int fullNeed;
    private byte[] style = new byte[0];
    private int department;
    private int site;
    private boolean newcomer;
    private WorkingTime hours = WorkingTime.NONE;
    private boolean hoursKnown;

    FitRow(FitModel model) {
        this.model = model;
        need = new int[model.topics.count()];
        rankScore = new int[model.topics.count()];
        hoursScore = new int[model.hoursOfClass.size()];
        points = Arrays.stream(FitTerm.values()).map(model.scale::pointsOf).toArray(int[][]::new);
    }

    void load(int menteeIndex) {
        forget();
        Candidate mentee = model.mentees.get(menteeIndex);
        wanted = model.topics.numbersOf(List.copyOf(mentee.wants().keySet()));
        mentee.wants().forEach((topic, level) -> need[model.topics.numberOf(topic)] = level);
        fullNeed = FitModel.fullNeed(mentee);
        ranked = model.topics.numbersOf(mentee.ranking());
        for (int rank = 0; rank < ranked.length; rank++) {
            int topic = ranked[rank];
            if (topic >= 0) {
                rankScore[topic] = Math.max(rankScore[topic], FitModel.rankScore(rank));
            }
        }
        style = FitModel.styleOf(mentee);
        department = model.departmentOf(mentee);
        site = model.siteOf(mentee);
        newcomer = mentee.newToProgram();
        loadHours(mentee.hours());
    }

    private void forget() {
        for (int topic : wanted) {
            need[topic] = 0;
        }
        for (int topic : ranked) {
            if (topic >= 0) {
                rankScore[topic] = 0;
            }
        }
    }

    private void loadHours(WorkingTime mine) {
        if (hoursKnown && hours.equals(mine)) {
            return;
        }
        for (int i = 0; i < hoursScore.length; i++) {
            int shared = model.hoursOfClass.get(i).sharedSlots(mine);
            hoursScore[i] = Math.min(shared, PLENTY_OF_SLOTS) * FitTerm.FULL / PLENTY_OF_SLOTS;
        }
        hours = mine;
        hoursKnown = true;
    }

    /** The fit with a mentor, 0 to {@link Fit#MOST}. */
    int total(int mentor) {
        int[][] table = points;
        return table[0][needScore(mentor)]
                + table[1][preferenceScore(mentor)]
                + table[2][styleScore(mentor)]
                + table[3][placeScore(mentor)]
                + table[4][hoursScore[model.hoursClass[mentor]]]
                + table[5][newcomerScore(mentor)];
    }

    /** The fit with a mentor, and what it is made of. */
    Fit fit(int mentor) {
        List<FitPart> parts = new ArrayList<>();
        int total = 0;
        for (FitTerm term : FitTerm.values()) {
            int score = score(term, mentor);
            int gained = model.scale.points(term, score);
            parts.add(new FitPart(term, score, gained));
            total += gained;
        }
        return new Fit(total, parts);
    }

    private int score(FitTerm term, int mentor) {
        return switch (term) {
            case NEED -> needScore(mentor);
            case PREFERENCE -> preferenceScore(mentor);
            case STYLE -> styleScore(mentor);
            case OTHER_PLACE -> placeScore(mentor);
            case HOURS -> hoursScore[model.hoursClass[mentor]];
            case NEW_TO_PROGRAM -> newcomerScore(mentor);
        };
    }

    private int needScore(int mentor) {
        int[] topics = model.offered[mentor];
        int[] levels = model.offeredLevel[mentor];
        int sum = 0;
        for (int i = 0; i < topics.length; i++) {
            sum += need[topics[i]] * levels[i];
        }
        return sum == 0 ? 0 : Math.min(FitTerm.FULL, sum * FitTerm.FULL / fullNeed);
    }

    /** Half for what she ranked, half for what he ranked; whoever ranked nothing stands in the middle, as open to anything. */
    private int preferenceScore(int mentor) {
        return (hers(mentor) + his(mentor)) / 2;
    }

    private int hers(int mentor) {
        if (ranked.length == 0) {
            return FitTerm.FULL / 2;
        }
        int best = 0;
        for (int topic : model.offered[mentor]) {
            best = Math.max(best, rankScore[topic]);
        }
        return best;
    }

    private int his(int mentor) {
        int[] topics = model.ranked[mentor];
        if (topics.length == 0) {
            return FitTerm.FULL / 2;
        }
        for (int rank = 0; rank < topics.length; rank++) {
            if (topics[rank] >= 0 && need[topics[rank]] > 0) {
                return FitModel.rankScore(rank);
            }
        }
        return 0;
    }

    /** In the middle when one of them has not answered. */
    private int styleScore(int mentor) {
        byte[] other = model.style[mentor];
        int answers = Math.min(style.length, other.length);
        if (answers == 0) {
            return FitTerm.FULL / 2;
        }
        int apart = 0;
        for (int i = 0; i < answers; i++) {
            apart += Math.abs(style[i] - other[i]);
        }
        int most = STYLE_RANGE * answers;
        return (model.styleMode == StyleMode.SIMILAR ? most - apart : apart) * FitTerm.FULL / most;
    }

    private int placeScore(int mentor) {
        return (differ(department, model.department[mentor]) ? FitTerm.FULL / 2 : 0)
                + (differ(site, model.site[mentor]) ? FitTerm.FULL / 2 : 0);
    }

    private static boolean differ(int one, int other) {
        return one != other && one != 0 && other != 0;
    }

    private int newcomerScore(int mentor) {
        return (newcomer ? FitTerm.FULL / 2 : 0) + (model.newcomer[mentor] ? FitTerm.FULL / 2 : 0);
    }
}
