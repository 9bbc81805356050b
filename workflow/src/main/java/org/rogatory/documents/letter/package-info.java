/** What letters say, who writes them and how they come out on paper. */
@NamedInterface("letter")
@NullMarked
package org.rogatory.documents.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
