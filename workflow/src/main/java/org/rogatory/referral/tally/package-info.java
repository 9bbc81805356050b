/** Sums without a way back to a person. */
@NamedInterface("tally")
@NullMarked
package org.rogatory.referral.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
