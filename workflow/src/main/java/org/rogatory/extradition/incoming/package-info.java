/** The requested side of extradition: reception, check, decision, courts, surrender. */
@NamedInterface("incoming")
@NullMarked
package org.rogatory.extradition.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
