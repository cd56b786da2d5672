/** What the database does to us when it is away or busy. */
@NullMarked
package dev.viceversa.core.database;

import org.jspecify.annotations.NullMarked;
