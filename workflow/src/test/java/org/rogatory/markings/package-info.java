/** Markings, without a database. */
@NullMarked
package org.rogatory.markings;

import org.jspecify.annotations.NullMarked;
