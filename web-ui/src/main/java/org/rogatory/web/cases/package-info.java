/** Files: the case page with its parts, acts on pages and by calls, what is printed; the rest in folders within. */
@NullMarked
package org.rogatory.web.cases;

import org.jspecify.annotations.NullMarked;
