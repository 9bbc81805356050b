/** Each side works alone, on pages and by the interface: what the other does comes and goes by hand. */
@NullMarked
package org.rogatory.paper;

import org.jspecify.annotations.NullMarked;
