/**
 * What is kept about a person, gathered from every room; handing it out and erasing it. Permitted neighbours:
 * {@code people, enrollment, audit, delivery, database, text, time}.
 */
@NullMarked
package dev.viceversa.core.privacy;

import org.jspecify.annotations.NullMarked;
