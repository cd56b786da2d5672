/** A whole program of any size, lived through in minutes and judged by what its people received. */
@org.jspecify.annotations.NullMarked
package dev.viceversa.playground.simulation;
