/**
 * Draws pictures without a screen: charts, cards, certificates. Takes finished words, gives bytes; knows nothing of what is
 * drawn. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.picture;

import org.jspecify.annotations.NullMarked;
