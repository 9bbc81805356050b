/** The cabinet in which a service keeps its files for itself: who of it may do what. */
@NamedInterface("cabinet")
@NullMarked
package org.rogatory.referral.cabinet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
