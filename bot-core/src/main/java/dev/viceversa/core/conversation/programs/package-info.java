/**
 * What coordinators do with programs: set up, open, change, name a sponsor, end. Permitted neighbours:
 * {@code conversation, conversation.joining, program, enrollment, survey, track, people, audit, delivery, ui, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.programs;

import org.jspecify.annotations.NullMarked;
