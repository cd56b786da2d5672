/**
 * Starts a real MySQL 8 for tests, or says why it cannot. The server binary is test material and is never shipped.
 *
 * <p>Neighbours: none of this project; every module's tests may use it.
 */
@NullMarked
package dev.viceversa.realmysql;

import org.jspecify.annotations.NullMarked;
