/**
 * What every store needs to speak with MySQL and H2 alike. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.database;

import org.jspecify.annotations.NullMarked;
