/** Circles of mentors: invitations, answers, and what is sent on the working day before. */
@NullMarked
package dev.viceversa.core.conversation.circles;

import org.jspecify.annotations.NullMarked;
