package dev.viceversa.core.survey;

/**
 * What somebody answered to one question. Tied to no person, no time and no other answer. Immutable.
 *
 * @param item the question's key
 * @param group their group in the dimension declared for the wave; empty for comments, which are never shown apart
 * @param words a number for scored questions, else their own words
 */
public record Answer(String item, String group, String words) {

    int score() {
        return Integer.parseInt(words);
    }
}
