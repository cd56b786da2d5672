/** Microsoft Teams' side of the house: its settings. Permitted neighbours: the core. */
@NullMarked
package dev.viceversa.teams;

import org.jspecify.annotations.NullMarked;
