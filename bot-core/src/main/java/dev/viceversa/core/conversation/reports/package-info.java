/**
 * How a program is doing, for those who run it: sums and groups, never a score of a person. Permitted neighbours: {@code
 * conversation, session, survey, pairing, program, track, people, enrollment, ui, text, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.reports;

import org.jspecify.annotations.NullMarked;
