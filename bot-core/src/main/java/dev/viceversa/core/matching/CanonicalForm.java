package dev.viceversa.core.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything of a problem that can influence its result, written in one order only: sets sorted, every text and list preceded by
 * its length, so that different inputs never give the same bytes.
 */
final class CanonicalForm {

    /** Raise when the meaning of the input changes: the same people would then be matched differently. */
    private static final int VERSION = 1;

    private final MessageDigest digest;

    private CanonicalForm() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Everything of a problem. */
    static String sha256(MatchingProblem problem) {
        CanonicalForm form = new CanonicalForm();
        form.number(VERSION);
        form.rules(problem.rules());
        form.pairs(problem.pins());
        form.people(problem.mentors());
        form.people(problem.mentees());
        return form.finished();
    }

    /** What is not confidential about one person. */
    static String openly(Candidate person) {
        CanonicalForm form = new CanonicalForm();
        form.number(VERSION);
        form.open(person);
        return form.finished();
    }

    private String finished() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void rules(MatchingRules rules) {
        text(rules.direction().name());
        number(rules.minLevelGap());
        number(rules.minSharedHours());
        flag(rules.sharedTopicRequired());
        for (FitTerm term : FitTerm.values()) {
            number(rules.weights().of(term));
        }
        text(rules.style().name());
        pairs(rules.bars());
    }

    private void pairs(Collection<Pair> pairs) {
        number(pairs.size());
        for (Pair pair : new TreeSet<>(pairs)) {
            text(pair.mentor());
            text(pair.mentee());
        }
    }

    private void people(List<Candidate> people) {
        number(people.size());
        people.forEach(this::person);
    }

    private void person(Candidate person) {
        open(person);
        // A priority comes from the program's settings and tells nothing new about the person.
        number(person.seatPriority());
        texts(new TreeSet<>(person.notWith()));
        texts(new TreeSet<>(person.declined()));
    }

    private void open(Candidate person) {
        text(person.id());
        number(person.level());
        week(person.hours().january());
        week(person.hours().july());
        texts(new TreeSet<>(person.languages()));
        text(person.place().department());
        text(person.place().site());
        text(person.place().team());
        flag(person.superiors().known());
        texts(new TreeSet<>(person.superiors().ids()));
        texts(new TreeSet<>(person.reviewers()));
        levels(person.offers());
        levels(person.wants());
        texts(person.ranking());
        number(person.style().size());
        person.style().forEach(this::number);
        flag(person.newToProgram());
        number(person.seats());
        flag(person.alreadyMentoring());
        texts(new TreeSet<>(person.earlierPartners()));
    }

    private void week(WeeklyHours week) {
        for (long word : week.words()) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(word).flip());
        }
    }

    private void levels(Map<String, Integer> levels) {
        number(levels.size());
        new TreeMap<>(levels).forEach((topic, level) -> {
            text(topic);
            number(level);
        });
    }

    private void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    private void flag(boolean flag) {
        digest.update((byte) (flag ? 1 : 0));
    }
}
