/**
 * Every word a person reads: keyed texts in message bundles, and people's own words, kept apart by type. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.text;

import org.jspecify.annotations.NullMarked;
