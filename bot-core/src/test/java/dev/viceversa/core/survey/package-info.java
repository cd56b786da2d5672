/** Surveys: files, waves, and what may be published. */
@NullMarked
package dev.viceversa.core.survey;

import org.jspecify.annotations.NullMarked;
