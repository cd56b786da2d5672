/** The conversations of a reverse-mentoring program. Knows no Slack, no Teams, no HTTP. */
@NullMarked
package dev.viceversa.core;

import org.jspecify.annotations.NullMarked;
