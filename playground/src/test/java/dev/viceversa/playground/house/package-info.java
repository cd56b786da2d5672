/** Starting and ending the playground. */
@org.jspecify.annotations.NullMarked
package dev.viceversa.playground.house;
