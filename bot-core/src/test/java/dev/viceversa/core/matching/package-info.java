/** Tests of matching: rules, fits, proposals and their explanations. */
@NullMarked
package dev.viceversa.core.matching;

import org.jspecify.annotations.NullMarked;
