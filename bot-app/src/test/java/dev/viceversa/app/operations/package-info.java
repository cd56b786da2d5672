/** What an operator does to the bot: stopping, restarting, reading its logs; with processes and databases of its own. */
@NullMarked
package dev.viceversa.app.operations;

import org.jspecify.annotations.NullMarked;
