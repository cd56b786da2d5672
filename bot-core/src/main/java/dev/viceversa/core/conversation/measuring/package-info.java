/**
 * How a program is measured, for coordinators: whether the company is ready, and by what outcomes may be shown apart.
 * Permitted neighbours: {@code conversation, conversation.surveys, survey, release, program, people, audit, delivery, ui,
 * text, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.measuring;

import org.jspecify.annotations.NullMarked;
