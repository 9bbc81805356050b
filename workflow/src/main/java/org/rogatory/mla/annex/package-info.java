/** What of a request or an answer only the named authority of the other State may read. */
@NamedInterface("annex")
@NullMarked
package org.rogatory.mla.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
