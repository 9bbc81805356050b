/** Identification, assistance, reflection, criminal justice and return, none a condition of another. */
@NamedInterface("track")
@NullMarked
package org.rogatory.referral.track;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
