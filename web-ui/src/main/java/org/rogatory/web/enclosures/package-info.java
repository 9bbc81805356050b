/** Inventories of enclosures on their pages: drawn up, checked, confirmed by a second person, printed. */
@NullMarked
package org.rogatory.web.enclosures;

import org.jspecify.annotations.NullMarked;
