/** People who answer by themselves, through the platforms' real endpoints. */
@NullMarked
package dev.viceversa.playground.autopilot;

import org.jspecify.annotations.NullMarked;
