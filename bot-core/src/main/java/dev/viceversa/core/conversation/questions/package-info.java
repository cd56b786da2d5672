/** {@code ask}: one short question from a mentee to their mentor, and its answer. */
@NullMarked
package dev.viceversa.core.conversation.questions;

import org.jspecify.annotations.NullMarked;
