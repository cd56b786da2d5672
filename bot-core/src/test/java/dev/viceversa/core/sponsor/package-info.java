/** What a sponsor may be told. */
@NullMarked
package dev.viceversa.core.sponsor;

import org.jspecify.annotations.NullMarked;
