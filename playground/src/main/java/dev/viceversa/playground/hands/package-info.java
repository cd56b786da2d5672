/** What a person does with a platform's buttons and forms, for people who act by themselves. */
@NullMarked
package dev.viceversa.playground.hands;

import org.jspecify.annotations.NullMarked;
