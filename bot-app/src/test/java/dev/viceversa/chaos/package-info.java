/**
 * The chaos programme: real processes of the bot on a real MySQL, killed, stopped, starved and lied to, while the pretend
 * platforms' ledgers say what people really got. A small run belongs to every build, a big one to {@code -Pchaos}.
 */
@NullMarked
package dev.viceversa.chaos;

import org.jspecify.annotations.NullMarked;
