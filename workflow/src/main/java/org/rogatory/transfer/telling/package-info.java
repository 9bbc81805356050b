/**
 * What the two States tell each other once the request is there: the consent, the recognition, how the sentence is
 * served.
 */
@NamedInterface("telling")
@NullMarked
package org.rogatory.transfer.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
