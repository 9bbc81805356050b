/** How a person changes hands: planned, appointed, done or failed; by his own consent; for a time; on his way. */
@NamedInterface("surrender")
@NullMarked
package org.rogatory.extradition.surrender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
