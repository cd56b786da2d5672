/** What is drawn, looked at. */
@NullMarked
package dev.viceversa.core.picture;

import org.jspecify.annotations.NullMarked;
