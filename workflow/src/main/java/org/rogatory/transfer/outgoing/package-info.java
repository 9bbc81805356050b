/**
 * The file of the State that asks for a transfer: from the draft to the end of the sentence or the answer against it.
 */
@NamedInterface("outgoing")
@NullMarked
package org.rogatory.transfer.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
