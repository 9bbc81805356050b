/** Files that come in parts, until each is whole and a document. */
@NamedInterface("upload")
@NullMarked
package org.rogatory.documents.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
