/** Contents: at rest encrypted, each with the key of its file, and in clear for as long as somebody works on them. */
@NamedInterface("bytes")
@NullMarked
package org.rogatory.documents.bytes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
