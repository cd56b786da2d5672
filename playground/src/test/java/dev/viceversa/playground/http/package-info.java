/** The playground's addresses, called as the page and scripts call them. */
@org.jspecify.annotations.NullMarked
package dev.viceversa.playground.http;
