/** What operations ask: is it well, is it ready, what does it count. */
@NullMarked
package dev.viceversa.app.health;

import org.jspecify.annotations.NullMarked;
