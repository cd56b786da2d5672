package dev.viceversa.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentors and mentees of a round turned into plain arrays from which {@link FitRow}s compute fits quickly. Immutable once made; rows read
 * it from several threads.
 */
final class FitModel {

    final List<Candidate> mentors;
    final List<Candidate> mentees;
    final FitScale scale;
    final StyleMode styleMode;
    final Topics topics;

    /** Of each mentor: numbers and levels of offered topics, numbers of ranked topics best first, style answers. */
    final int[][] offered;

    final int[][] offeredLevel;
    final int[][] ranked;
    final byte[][] style;
    final boolean[] newcomer;

    /** Equal for equal departments and sites; 0 = unknown. */
    final int[] department;

    final int[] site;
    private final Map<String, Integer> placeNumbers = new HashMap<>();

    /** Mentors with the same hours share a class. */
    final int[] hoursClass;

    final List<WorkingTime> hoursOfClass = new ArrayList<>();

    FitModel(List<Candidate> mentors, List<Candidate> mentees, MatchingRules rules) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.scale = new FitScale(rules.weights());
        this.styleMode = rules.style();
        this.topics = new Topics(mentors, mentees);
        int count = mentors.size();
        offered = new int[count][];
        offeredLevel = new int[count][];
        ranked = new int[count][];
        style = new byte[count][];
        newcomer = new boolean[count];
        department = new int[count];
        site = new int[count];
        hoursClass = new int[count];
        Map<WorkingTime, Integer> classOfHours = new HashMap<>();
        for (int mentor = 0; mentor < count; mentor++) {
            Candidate person = mentors.get(mentor);
            List<String> offers = person.offers().keySet().stream().sorted().toList();
            offered[mentor] = topics.numbersOf(offers);
            offeredLevel[mentor] =
                    offers.stream().mapToInt(person.offers()::get).toArray();
            ranked[mentor] = topics.numbersOf(person.ranking());
            style[mentor] = styleOf(person);
            newcomer[mentor] = person.newToProgram();
            department[mentor] = placeNumber("d:", person.place().department());
            site[mentor] = placeNumber("s:", person.place().site());
            hoursClass[mentor] = classOfHours.computeIfAbsent(person.hours(), hours -> {
                hoursOfClass.add(hours);
                return hoursOfClass.size() - 1;
            });
        }
        // Mentees' places get their numbers now, so that rows only read.
        mentees.forEach(mentee -> {
            placeNumber("d:", mentee.place().department());
            placeNumber("s:", mentee.place().site());
        });
    }

    /** What is ranked first counts in full, each further topic a fifth less, down to a fifth. */
    static int rankScore(int rank) {
        return Math.max(FitTerm.FULL / 5, FitTerm.FULL - rank * (FitTerm.FULL / 5));
    }

    static byte[] styleOf(Candidate person) {
        byte[] answers = new byte[person.style().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = person.style().get(i).byteValue();
        }
        return answers;
    }

    int departmentOf(Candidate person) {
        return placeNumber("d:", person.place().department());
    }

    int siteOf(Candidate person) {
        return placeNumber("s:", person.place().site());
    }

    private int placeNumber(String kind, String name) {
        return name.isEmpty() ? 0 : placeNumbers.computeIfAbsent(kind + name, key -> placeNumbers.size() + 1);
    }

    /** Fits of one mentee with all mentors. */
    FitRow row(int mentee) {
        FitRow row = new FitRow(this);
        row.load(mentee);
        return row;
    }

    /** A wide need is not a handicap: the three most pressing needs are what a pair will agree on. */
    static int fullNeed(Candidate mentee) {
        int[] needs =
                mentee.wants().values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(needs);
        int sum = 0;
        for (int i = Math.max(0, needs.length - 3); i < needs.length; i++) {
            sum += needs[i];
        }
        return sum * Candidate.HIGHEST_TOPIC_LEVEL;
    }
}
