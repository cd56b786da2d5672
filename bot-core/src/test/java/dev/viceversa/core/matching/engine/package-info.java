/** Tests of the solvers: against brute force, against each other, and against nasty instances. */
@NullMarked
package dev.viceversa.core.matching.engine;

import org.jspecify.annotations.NullMarked;
