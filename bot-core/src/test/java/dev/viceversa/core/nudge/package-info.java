/** Tests of when unprompted messages are welcome. */
@NullMarked
package dev.viceversa.core.nudge;

import org.jspecify.annotations.NullMarked;
