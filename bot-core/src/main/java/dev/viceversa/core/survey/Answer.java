package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Role;

/**
 * What somebody answered to one question. Tied to no person, no time and no other answer. Immutable.
 *
 * @param item the question's key
 * @param side as what they take part: the one dimension in which outcomes may be split
 * @param words a number for scored questions, else their own words
 */
public record Answer(String item, Role side, String words) {

    int score() {
        return Integer.parseInt(words);
    }
}
