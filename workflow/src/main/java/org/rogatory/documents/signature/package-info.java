/** Signatures on documents: which are to be made, with what key, and what a check says of those that are there. */
@NamedInterface("signature")
@NullMarked
package org.rogatory.documents.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
