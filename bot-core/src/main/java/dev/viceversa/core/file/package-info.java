/**
 * Files handed out once: calendar entries, exports, lists. Permitted neighbours: {@code people, sealing, database, id, time}.
 */
@NullMarked
package dev.viceversa.core.file;

import org.jspecify.annotations.NullMarked;
