/** The requesting State's file: from draft to the answer assessed. */
@NamedInterface("outgoing")
@NullMarked
package org.rogatory.mla.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
