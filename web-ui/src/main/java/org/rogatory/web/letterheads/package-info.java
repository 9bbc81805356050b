/** The heads of letters: what stands there beside the name of an authority. */
@NullMarked
package org.rogatory.web.letterheads;

import org.jspecify.annotations.NullMarked;
