/**
 * How fast matching is, against peers that solve the same graphs on the same machine in the same run, and how much memory it needs.
 * Outside the default build: {@code mvn -q -Pbench verify}.
 */
@NullMarked
package dev.viceversa.bench;

import org.jspecify.annotations.NullMarked;
