/** The bot's own addresses, asked over HTTP. */
@NullMarked
package dev.viceversa.app.http;

import org.jspecify.annotations.NullMarked;
