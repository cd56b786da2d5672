package dev.viceversa.bench;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A made-up company of a certain shape and size, always the same one for the same name.
 *
 * @param shape what it is like
 * @param size how many mentees
 */
record Instance(Shape shape, int size) {

    private static final Pattern NAME = Pattern.compile("([std]|all)(\\d{1,6})");

    /** What a company is like. */
    enum Shape {
        /** Sparse: as many mentors as mentees, and so many narrow topics that a mentee has about 35 possible mentors. */
        S(1.0, 35),
        /** Tight: six seats for ten mentees, who have about 28 possible mentors each. */
        T(0.6, 28),
        /** Dense: as many mentors as mentees, three dozen topics, about every seventh pair is permitted. */
        D(1.0, 0),
        /** The same as dense; measured from people to proposal. */
        ALL(1.0, 0);

        final double mentorsPerMentee;
        final int degree;

        Shape(double mentorsPerMentee, int degree) {
            this.mentorsPerMentee = mentorsPerMentee;
            this.degree = degree;
        }
    }

    static Instance named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no instance is called " + name);
        }
        return new Instance(
                Shape.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(matcher.group(2)));
    }

    String name() {
        return shape.name().toLowerCase(Locale.ROOT) + size;
    }

    int mentors() {
        return (int) Math.round(size * shape.mentorsPerMentee);
    }
}
