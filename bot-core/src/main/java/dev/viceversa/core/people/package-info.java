/**
 * People, their platform accounts, reporting lines and habits. Permitted neighbours: {@code database, id, time, text}.
 */
@NullMarked
package dev.viceversa.core.people;

import org.jspecify.annotations.NullMarked;
