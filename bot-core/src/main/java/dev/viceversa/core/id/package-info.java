/**
 * Identifiers made by the application. Permitted neighbours: {@code time}.
 */
@NullMarked
package dev.viceversa.core.id;

import org.jspecify.annotations.NullMarked;
