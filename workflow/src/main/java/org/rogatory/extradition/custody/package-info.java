/** Until when a person may be held: the arithmetic of limits on custody. */
@NamedInterface("custody")
@NullMarked
package org.rogatory.extradition.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
