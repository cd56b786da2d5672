/** How fast the released house answers what people press on Teams. */
@NullMarked
package dev.viceversa.bench.teams;

import org.jspecify.annotations.NullMarked;
