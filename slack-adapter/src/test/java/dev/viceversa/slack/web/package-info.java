/** What goes out, and what Slack's answers mean. */
@NullMarked
package dev.viceversa.slack.web;

import org.jspecify.annotations.NullMarked;
