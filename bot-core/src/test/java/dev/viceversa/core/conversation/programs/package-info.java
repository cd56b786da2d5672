/** What coordinators fill in about a program. */
@NullMarked
package dev.viceversa.core.conversation.programs;

import org.jspecify.annotations.NullMarked;
