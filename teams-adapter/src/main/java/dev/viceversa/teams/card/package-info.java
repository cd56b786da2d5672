/** What the core says as Adaptive Cards 1.5 that Teams accepts. Permitted neighbours: the core. */
@NullMarked
package dev.viceversa.teams.card;

import org.jspecify.annotations.NullMarked;
