/**
 * When unprompted messages are welcome: the planner (pure), the weekly budget, silences, and planning again when a
 * person's zone, hours or days off change. Permitted neighbours: {@code delivery, program, people, database, time}.
 */
@NullMarked
package dev.viceversa.core.nudge;

import org.jspecify.annotations.NullMarked;
