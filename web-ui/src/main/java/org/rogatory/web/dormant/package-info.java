/** Dormant files: the list for those who answer for the work of others. */
@NullMarked
package org.rogatory.web.dormant;

import org.jspecify.annotations.NullMarked;
