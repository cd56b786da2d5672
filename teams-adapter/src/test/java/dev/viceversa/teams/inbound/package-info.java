/** Tests of this room. */
@NullMarked
package dev.viceversa.teams.inbound;

import org.jspecify.annotations.NullMarked;
