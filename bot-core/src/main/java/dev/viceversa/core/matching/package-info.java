/**
 * Who should meet whom. A {@link dev.viceversa.core.matching.MatchingProblem} (people, rules, pins) goes in, a proven best
 * {@link dev.viceversa.core.matching.Proposal} comes out, and {@link dev.viceversa.core.matching.Explanation}s say in data why. Pure: no I/O, no
 * clock, no randomness, no texts; the same input gives the same proposal whatever its order. Permitted neighbours: none; other rooms
 * translate their people into {@link dev.viceversa.core.matching.Candidate}s.
 */
@NullMarked
package dev.viceversa.core.matching;

import org.jspecify.annotations.NullMarked;
