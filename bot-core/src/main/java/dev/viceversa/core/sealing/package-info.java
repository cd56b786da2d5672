/**
 * Encryption at rest for private columns. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.sealing;

import org.jspecify.annotations.NullMarked;
