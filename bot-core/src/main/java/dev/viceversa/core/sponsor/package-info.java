/**
 * What is said in the sponsor's name, and what the sponsor is told. Permitted neighbours: {@code program, people, posting,
 * occasion, picture, survey, story, insight, pairing, session, enrollment, nudge, delivery, sealing, database, text, ui, id,
 * time}.
 */
@NullMarked
package dev.viceversa.core.sponsor;

import org.jspecify.annotations.NullMarked;
