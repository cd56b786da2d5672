/** The pretended Teams, held against what the real one is documented to do. */
@NullMarked
package dev.viceversa.pretend.teams;

import org.jspecify.annotations.NullMarked;
