/** What the person agrees to, purpose by purpose; nothing is shared without it. */
@NamedInterface("consent")
@NullMarked
package org.rogatory.referral.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
