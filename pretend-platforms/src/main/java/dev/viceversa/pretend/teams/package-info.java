/**
 * A pretended Microsoft Teams: the Bot Connector, the login that hands out tokens and publishes keys, and people who install the app,
 * type, and press what cards offer. Knows nothing of the bot.
 */
@NullMarked
package dev.viceversa.pretend.teams;

import org.jspecify.annotations.NullMarked;
