/** {@code launch}: a coordinator drafts a program's launch, and the sponsor lets it out in their own name. */
@NullMarked
package dev.viceversa.core.conversation.sponsoring;

import org.jspecify.annotations.NullMarked;
