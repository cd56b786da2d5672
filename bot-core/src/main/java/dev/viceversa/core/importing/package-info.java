/**
 * The people import: an HR system's CSV becomes everybody's place in the company, all of it or nothing. Permitted
 * neighbours: {@code people, audit, database, id, text, time}.
 */
@NullMarked
package dev.viceversa.core.importing;

import org.jspecify.annotations.NullMarked;
