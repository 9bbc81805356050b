/**
 * The sentence: how long, how much of it is served, whether enough is left, and how it is served after the handover.
 */
@NamedInterface("sentence")
@NullMarked
package org.rogatory.transfer.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
