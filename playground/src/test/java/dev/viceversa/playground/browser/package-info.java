/** Tests that live in a real browser. Compiled and run by profile {@code browser} only. */
@NullMarked
package dev.viceversa.playground.browser;

import org.jspecify.annotations.NullMarked;
