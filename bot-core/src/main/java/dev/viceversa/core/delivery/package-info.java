/**
 * Everything on its way out: the outbox (the only way out unprompted), the couriers that carry, the gates that pace. Permitted neighbours: {@code ui, text, people, program, database, sealing, id, time, failpoint}.
 */
@NullMarked
package dev.viceversa.core.delivery;

import org.jspecify.annotations.NullMarked;
