/** A service stops to work: nobody is sent to it, and nothing of what it has is lost. */
@NamedInterface("closing")
@NullMarked
package org.rogatory.referral.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
