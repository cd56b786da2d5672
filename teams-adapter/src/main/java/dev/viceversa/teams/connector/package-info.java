/**
 * Speaks with the Bot Connector: sends, changes, removes, asks about people, through a port of its own. Nothing is ever sent
 * again by itself. Permitted neighbours: the core, {@code card}, the settings.
 */
@NullMarked
package dev.viceversa.teams.connector;

import org.jspecify.annotations.NullMarked;
