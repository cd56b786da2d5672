/** Tests of the outbox and of everything that leaves through it. */
@NullMarked
package dev.viceversa.core.delivery;

import org.jspecify.annotations.NullMarked;
