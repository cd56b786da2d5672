/**
 * Speaks with the Bot Connector: sends, changes, removes, asks about people. Our own client on the JDK's; nothing is ever
 * sent again by itself. Permitted neighbours: the core, {@code card}, the settings.
 */
@NullMarked
package dev.viceversa.teams.connector;

import org.jspecify.annotations.NullMarked;
