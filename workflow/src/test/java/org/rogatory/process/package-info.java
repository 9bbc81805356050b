/** The processes walked from end to end, on one engine that all of these tests share. */
@NullMarked
package org.rogatory.process;

import org.jspecify.annotations.NullMarked;
