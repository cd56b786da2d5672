/**
 * What a message, a form or a home means, before a platform gives it a shape. Permitted neighbours: {@code text}.
 */
@NullMarked
package dev.viceversa.core.ui;

import org.jspecify.annotations.NullMarked;
