/** Documents of a file: given out, read as pages, added, checked; their originals, their quarantine. */
@NullMarked
package org.rogatory.web.cases.document;

import org.jspecify.annotations.NullMarked;
