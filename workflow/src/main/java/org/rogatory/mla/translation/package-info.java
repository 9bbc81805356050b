/** The translation of a request: its parts in words, source beside target, and whether it still holds. */
@NamedInterface("translation")
@NullMarked
package org.rogatory.mla.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
