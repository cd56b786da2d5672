package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;

/**
 * What one session is for.
 *
 * @param number 1 to {@link Track#ARCS}
 * @param aim what the two do, addressed to both
 * @param giveBack what the one who learns gives in return this time, addressed to both
 * @param prepare what each may think about the day before
 * @param reflect what each may write down for themselves afterwards
 */
public record SessionArc(int number, Text title, Text aim, Text giveBack, Prompts prepare, Prompts reflect) {}
