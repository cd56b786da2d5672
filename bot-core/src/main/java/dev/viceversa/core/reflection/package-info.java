/**
 * Private notes people write for themselves after a session. Permitted neighbours: {@code session, people, database,
 * sealing, id, time}.
 */
@NullMarked
package dev.viceversa.core.reflection;

import org.jspecify.annotations.NullMarked;
