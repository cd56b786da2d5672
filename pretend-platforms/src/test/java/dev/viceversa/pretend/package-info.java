/** What the tests of all pretend platforms share. */
@NullMarked
package dev.viceversa.pretend;

import org.jspecify.annotations.NullMarked;
