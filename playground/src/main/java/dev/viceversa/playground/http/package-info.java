/** The playground's page and what it asks; loopback only. */
@NullMarked
package dev.viceversa.playground.http;

import org.jspecify.annotations.NullMarked;
