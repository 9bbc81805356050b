/** Letters that wait for their signature, with what goes with them, their words and the translation of these. */
@NamedInterface("held")
@NullMarked
package org.rogatory.requests.message.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
