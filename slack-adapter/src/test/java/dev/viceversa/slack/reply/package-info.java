/** What people see at once. */
@NullMarked
package dev.viceversa.slack.reply;

import org.jspecify.annotations.NullMarked;
