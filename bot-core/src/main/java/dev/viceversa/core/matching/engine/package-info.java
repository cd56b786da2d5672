/**
 * Who sits where, in plain numbers: a bipartite graph of permitted pairs in, a proven optimum out. Knows no people, no rules and
 * no texts; pure computation without I/O. Permitted neighbours: none (only {@code matching} and benchmarks call it).
 *
 * <p>The objective is lexicographic: most mentees seated, then most mentors who would otherwise stay without a mentee, then seats
 * for those with higher priority, then the highest total fit, then a tie-break by hash. By the theorem of Mendelsohn and Dulmage the
 * first two never compete, so one bonus serves both.
 */
@NullMarked
package dev.viceversa.core.matching.engine;

import org.jspecify.annotations.NullMarked;
