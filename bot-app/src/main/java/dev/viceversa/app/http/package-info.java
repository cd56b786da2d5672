/** The addresses that are no platform's: people import and files. */
@NullMarked
package dev.viceversa.app.http;

import org.jspecify.annotations.NullMarked;
