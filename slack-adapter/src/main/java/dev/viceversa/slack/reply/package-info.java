/**
 * What a person sees at once: answers on the wire, forms that open, the home page. Permitted neighbours: the core,
 * {@code blockkit}, {@code web}.
 */
@NullMarked
package dev.viceversa.slack.reply;

import org.jspecify.annotations.NullMarked;
