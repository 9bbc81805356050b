/** Letters and approvals signed by hand: printed, scanned, compared by a second person. */
@NamedInterface("ink")
@NullMarked
package org.rogatory.requests.message.ink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
