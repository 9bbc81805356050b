/** Copies of a letter of request or of an answer, each with no more than whoever gets it may know. */
@NamedInterface("copy")
@NullMarked
package org.rogatory.mla.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
