/** Access to files, without a database. */
@NullMarked
package org.rogatory.access;

import org.jspecify.annotations.NullMarked;
