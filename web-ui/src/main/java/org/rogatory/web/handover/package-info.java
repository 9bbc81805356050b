/** Hand-overs: opened by heads and administrators, signed by both parties, printed. */
@NullMarked
package org.rogatory.web.handover;

import org.jspecify.annotations.NullMarked;
