/** Sessions from suggested times to "we met". */
@NullMarked
package dev.viceversa.core.session;

import org.jspecify.annotations.NullMarked;
