/** Tests of the real MySQL itself: it starts, isolates, dies, comes back and never stays behind. */
@NullMarked
package dev.viceversa.realmysql;

import org.jspecify.annotations.NullMarked;
