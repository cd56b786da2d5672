/** Tests of this room. */
@NullMarked
package dev.viceversa.teams.connector;

import org.jspecify.annotations.NullMarked;
