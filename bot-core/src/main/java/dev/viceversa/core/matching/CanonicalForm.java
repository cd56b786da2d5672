package dev.viceversa.core.matching;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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
 * its length, so that different inputs never give the same bytes. {@link CanonicalReader} reads it again.
 */
final class CanonicalForm {

    /** Raise when the meaning of the input changes: the same people would then be matched differently. */
    static final int VERSION = 1;

    private final DataOutputStream out;

    private CanonicalForm(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** What writes something into a form. */
    @FunctionalInterface
    private interface Content {
        void into(CanonicalForm form) throws IOException;
    }

    /** Everything of a problem, as bytes. */
    static byte[] bytes(MatchingProblem problem) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, form -> form.problem(problem));
        return bytes.toByteArray();
    }

    /** The hash over everything of a problem. */
    static String sha256(MatchingProblem problem) {
        return sha256(form -> form.problem(problem));
    }

    /** The hash over what is not confidential about one person. */
    static String openly(Candidate person) {
        return sha256(form -> {
            form.number(VERSION);
            form.open(person);
        });
    }

    private static String sha256(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(new DigestOutputStream(OutputStream.nullOutputStream(), digest), content);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void write(OutputStream out, Content content) {
        try {
            CanonicalForm form = new CanonicalForm(new BufferedOutputStream(out));
            content.into(form);
            form.out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
    }

    private void problem(MatchingProblem problem) throws IOException {
        number(VERSION);
        rules(problem.rules());
        pairs(problem.pins());
        people(problem.mentors());
        people(problem.mentees());
    }

    private void rules(MatchingRules rules) throws IOException {
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

    private void pairs(Collection<Pair> pairs) throws IOException {
        number(pairs.size());
        for (Pair pair : new TreeSet<>(pairs)) {
            text(pair.mentor());
            text(pair.mentee());
        }
    }

    private void people(List<Candidate> people) throws IOException {
        number(people.size());
        for (Candidate person : people) {
            person(person);
        }
    }

    private void person(Candidate person) throws IOException {
        open(person);
        // A priority comes from the program's settings and tells nothing new about the person.
        number(person.seatPriority());
        texts(new TreeSet<>(person.notWith()));
        texts(new TreeSet<>(person.declined()));
    }

    private void open(Candidate person) throws IOException {
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
        for (int answer : person.style()) {
            number(answer);
        }
        flag(person.newToProgram());
        number(person.seats());
        flag(person.alreadyMentoring());
        texts(new TreeSet<>(person.earlierPartners()));
    }

    private void week(WeeklyHours week) throws IOException {
        for (long word : week.words()) {
            out.writeLong(word);
        }
    }

    private void levels(Map<String, Integer> levels) throws IOException {
        number(levels.size());
        for (Map.Entry<String, Integer> level : new TreeMap<>(levels).entrySet()) {
            text(level.getKey());
            number(level.getValue());
        }
    }

    private void texts(Collection<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    private void number(int number) throws IOException {
        out.writeInt(number);
    }

    private void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }
}
