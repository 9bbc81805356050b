/** What leaves: messages, with the numbers, papers and enclosures of their letters, and what is taken back. */
@NamedInterface("message")
@NullMarked
package org.rogatory.requests.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
