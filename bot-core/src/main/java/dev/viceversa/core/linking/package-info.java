/**
 * One person, several accounts: one-time codes, joining two records of one person into one, unlinking. Permitted
 * neighbours: {@code people, enrollment, discretion, database, id, time}.
 */
@NullMarked
package dev.viceversa.core.linking;

import org.jspecify.annotations.NullMarked;
