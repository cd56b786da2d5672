/**
 * Success stories: drafted by one of a pair, shared only with the consent of both, approved and posted by a coordinator,
 * taken back by either at any time. Permitted neighbours: {@code pairing, program, people, delivery, ui, text, database,
 * sealing, audit, id, time}.
 */
@NullMarked
package dev.viceversa.core.story;

import org.jspecify.annotations.NullMarked;
