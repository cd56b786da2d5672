/** Tests of this room. */
@NullMarked
package dev.viceversa.teams.stage;

import org.jspecify.annotations.NullMarked;
