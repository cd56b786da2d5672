/** {@code insight}: the ledger from what a pair learned to what changed because of it. */
@NullMarked
package dev.viceversa.core.conversation.insights;

import org.jspecify.annotations.NullMarked;
