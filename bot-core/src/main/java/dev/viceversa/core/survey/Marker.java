package dev.viceversa.core.survey;

import java.util.Set;

/**
 * That a voice answered a wave: which questions, never what. Immutable.
 *
 * @param voice whose; names nobody
 * @param group their group in the dimension declared for the wave
 * @param items the scored questions they answered
 */
record Marker(String voice, String group, Set<String> items) {
    Marker {
        items = Set.copyOf(items);
    }
}
