/** The requesting State's file of an extradition: from the draft to the person taken over or the answer against it. */
@NamedInterface("outgoing")
@NullMarked
package org.rogatory.extradition.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
