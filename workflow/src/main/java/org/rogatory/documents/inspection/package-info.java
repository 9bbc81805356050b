/** Whether a content could harm who opens it, and what it is: who looks, and what was found. */
@NamedInterface("inspection")
@NullMarked
package org.rogatory.documents.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
