/**
 * What stands in channels and can be taken back, whatever state its delivery is in. Permitted neighbours: {@code delivery,
 * program, people, database, text, ui, time}.
 */
@NullMarked
package dev.viceversa.core.posting;

import org.jspecify.annotations.NullMarked;
