/**
 * How problems are written down without quoting anybody. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.trace;

import org.jspecify.annotations.NullMarked;
