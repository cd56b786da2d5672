/** Tests of the benchmarks themselves. */
@NullMarked
package dev.viceversa.bench;

import org.jspecify.annotations.NullMarked;
