/** The pretended Slack, tested through its real HTTP and Socket Mode interfaces. */
@NullMarked
package dev.viceversa.pretend.slack;

import org.jspecify.annotations.NullMarked;
