/** Surveys as forms. */
@NullMarked
package dev.viceversa.core.conversation.surveys;

import org.jspecify.annotations.NullMarked;
