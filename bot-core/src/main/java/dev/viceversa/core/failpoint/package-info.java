/**
 * Places at which a test may end or stop a process: before and after everything that cannot be taken back. Inert in
 * production. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.failpoint;

import org.jspecify.annotations.NullMarked;
