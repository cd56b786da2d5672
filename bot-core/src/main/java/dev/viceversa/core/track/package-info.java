/**
 * Tracks: the objective a program serves, as one data file each, with its topics, sessions, prompts and rubric in every
 * language. Permitted neighbours: {@code text}.
 */
@NullMarked
package dev.viceversa.core.track;

import org.jspecify.annotations.NullMarked;
