/** Track files: ours as they are, and a company's, good and broken. */
@NullMarked
package dev.viceversa.core.track;

import org.jspecify.annotations.NullMarked;
