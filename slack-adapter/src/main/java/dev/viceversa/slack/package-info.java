/**
 * Slack's side of the house: settings and the workspace the app is installed in. Permitted neighbours: the core, Bolt.
 */
@NullMarked
package dev.viceversa.slack;

import org.jspecify.annotations.NullMarked;
