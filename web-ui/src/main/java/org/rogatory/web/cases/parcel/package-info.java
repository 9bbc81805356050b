/** Sealed packages and sealed annexes: given out as they came, told why they were refused, opened for a reason. */
@NullMarked
package org.rogatory.web.cases.parcel;

import org.jspecify.annotations.NullMarked;
