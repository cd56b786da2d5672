/**
 * Short anonymous surveys: questions as data, waves that open and close, answers that are tied to nobody, and outcomes
 * published once and only in groups. Permitted neighbours: {@code pairing, program, people, enrollment, release,
 * database, sealing, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.survey;

import org.jspecify.annotations.NullMarked;
