/** Takes what Teams sends and makes gestures of it. Permitted neighbours: the core and the other rooms of this module. */
@NullMarked
package dev.viceversa.teams.inbound;

import org.jspecify.annotations.NullMarked;
