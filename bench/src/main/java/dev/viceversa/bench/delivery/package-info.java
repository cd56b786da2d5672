/**
 * How fast messages leave, how much of a platform's permitted rate is used, and what a claim costs beside many settled rows: the released
 * house on a real MySQL, against a pretended Teams that takes its time.
 */
@NullMarked
package dev.viceversa.bench.delivery;

import org.jspecify.annotations.NullMarked;
