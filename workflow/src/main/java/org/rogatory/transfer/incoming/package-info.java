/**
 * The State that is asked for a transfer: reception, check, agreement, recognition, handover, how the sentence is
 * served.
 */
@NamedInterface("incoming")
@NullMarked
package org.rogatory.transfer.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
