/**
 * Who did what: append-only, never any private content. Permitted neighbours: {@code people, database, id, time}.
 */
@NullMarked
package dev.viceversa.core.audit;

import org.jspecify.annotations.NullMarked;
