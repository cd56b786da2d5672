package dev.viceversa.core.matching;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link CanonicalForm} wrote, field by field in the same order. */
final class CanonicalReader {

    private final DataInputStream in;

    private CanonicalReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /**
     * @return the problem; empty when it was written by a version that meant something else by it
     * @throws IllegalArgumentException when these are not the bytes of a problem
     */
    static Optional<MatchingProblem> read(byte[] bytes) {
        CanonicalReader reader = new CanonicalReader(bytes);
        try {
            return reader.number() == CanonicalForm.VERSION ? Optional.of(reader.problem()) : Optional.empty();
        } catch (IOException tooShort) {
            throw new IllegalArgumentException("not a problem in canonical form", tooShort);
        }
    }

    private MatchingProblem problem() throws IOException {
        MatchingRules rules = rules();
        Set<Pair> pins = pairs();
        List<Candidate> mentors = people();
        List<Candidate> mentees = people();
        if (in.available() > 0) {
            throw new IOException("more bytes than a problem has");
        }
        return new MatchingProblem(mentors, mentees, rules, pins);
    }

    private MatchingRules rules() throws IOException {
        return new MatchingRules(
                Direction.valueOf(text()),
                number(),
                number(),
                in.readBoolean(),
                new FitWeights(number(), number(), number(), number(), number(), number()),
                StyleMode.valueOf(text()),
                pairs());
    }

    private Set<Pair> pairs() throws IOException {
        Set<Pair> pairs = new HashSet<>();
        for (int left = number(); left > 0; left--) {
            pairs.add(new Pair(text(), text()));
        }
        return pairs;
    }

    private List<Candidate> people() throws IOException {
        List<Candidate> people = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            people.add(person());
        }
        return people;
    }

    private Candidate person() throws IOException {
        CandidateBuilder person = Candidate.named(text())
                .level(number())
                .hours(new WorkingTime(week(), week()))
                .languages(texts())
                .place(new Place(text(), text(), text()))
                .superiors(new Superiors(in.readBoolean(), Set.copyOf(texts())))
                .reviewers(texts())
                .offers(levels())
                .wants(levels())
                .ranking(texts());
        List<Integer> style = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            style.add(number());
        }
        return person.style(style)
                .newToProgram(in.readBoolean())
                .seats(number())
                .alreadyMentoring(in.readBoolean())
                .earlierPartners(texts())
                .seatPriority(number())
                .notWith(texts())
                .declined(texts())
                .build();
    }

    private WeeklyHours week() throws IOException {
        long[] words = new long[WeeklyHours.WORDS];
        for (int word = 0; word < words.length; word++) {
            words[word] = in.readLong();
        }
        return WeeklyHours.ofWords(words);
    }

    private Map<String, Integer> levels() throws IOException {
        Map<String, Integer> levels = new HashMap<>();
        for (int left = number(); left > 0; left--) {
            levels.put(text(), number());
        }
        return levels;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws IOException {
        int length = number();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text that is longer than what is left");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private int number() throws IOException {
        return in.readInt();
    }
}
