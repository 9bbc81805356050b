/** What one organisation hands to another, and what has left. */
@NamedInterface("share")
@NullMarked
package org.rogatory.referral.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
