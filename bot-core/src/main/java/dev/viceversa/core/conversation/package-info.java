/**
 * What people do (gestures), what they see at once (replies), and the front desk, the only way in. Permitted neighbours: every room of the core.
 */
@NullMarked
package dev.viceversa.core.conversation;

import org.jspecify.annotations.NullMarked;
