/** The translation of a request or of an answer: its words, source beside target, and whether it still holds. */
@NamedInterface("translation")
@NullMarked
package org.rogatory.requests.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
