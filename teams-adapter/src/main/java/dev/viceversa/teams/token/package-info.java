/** Whether a request really comes from Teams: looked at before anything else. Permitted neighbours: the settings. */
@NullMarked
package dev.viceversa.teams.token;

import org.jspecify.annotations.NullMarked;
