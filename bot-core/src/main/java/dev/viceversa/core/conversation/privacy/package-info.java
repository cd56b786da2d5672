/**
 * {@code privacy}: see, take along, delete what is kept about oneself. Permitted neighbours: {@code conversation, privacy,
 * file, people, ui, text}.
 */
@NullMarked
package dev.viceversa.core.conversation.privacy;

import org.jspecify.annotations.NullMarked;
