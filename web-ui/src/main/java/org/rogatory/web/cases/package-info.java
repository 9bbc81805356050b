/** Files: lists, the case page, acts, documents, the interface for national systems. */
@NullMarked
package org.rogatory.web.cases;

import org.jspecify.annotations.NullMarked;
