/**
 * What people set for themselves: language, zone, hours, days off, where they hear from us, whom they would rather not
 * be paired with, their accounts. Permitted neighbours: {@code conversation, people, linking, discretion, delivery, ui,
 * text, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.settings;

import org.jspecify.annotations.NullMarked;
