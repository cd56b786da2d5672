/** Pairings and agreements, decision by decision. */
@NullMarked
package dev.viceversa.core.pairing;

import org.jspecify.annotations.NullMarked;
