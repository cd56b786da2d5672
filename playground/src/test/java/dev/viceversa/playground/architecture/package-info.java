/** The house's plan, held against its walls. Stands here because only the playground sees every module. */
@NullMarked
package dev.viceversa.playground.architecture;

import org.jspecify.annotations.NullMarked;
