/**
 * What every pretend platform has in common: the ledger of all it received, and the switches for faults and storms.
 *
 * <p>A pretend platform is a real server on the loopback interface that speaks a chat platform's wire protocol as strictly
 * as the original. It knows nothing of the bot that talks to it, so that its ledger is a judge and not an accomplice.
 */
@NullMarked
package dev.viceversa.pretend;

import org.jspecify.annotations.NullMarked;
