/**
 * What comes back by itself while a program runs: a page for the sponsor, a digest of stories, a circle of mentors. Knows
 * when, not what. Permitted neighbours: {@code program, people, nudge, delivery, database, time}.
 */
@NullMarked
package dev.viceversa.core.occasion;

import org.jspecify.annotations.NullMarked;
