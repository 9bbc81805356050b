/** What leaves: messages and their letters. */
@NamedInterface("message")
@NullMarked
package org.rogatory.requests.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
