/** Tests of this room. */
@NullMarked
package dev.viceversa.teams.token;

import org.jspecify.annotations.NullMarked;
