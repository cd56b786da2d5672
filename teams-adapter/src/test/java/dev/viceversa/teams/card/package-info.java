/** Tests of this room. */
@NullMarked
package dev.viceversa.teams.card;

import org.jspecify.annotations.NullMarked;
