/** Seals and signatures on letters: by which act, in which way and by whom each is put on, and what proves it. */
@NamedInterface("seal")
@NullMarked
package org.rogatory.requests.message.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
