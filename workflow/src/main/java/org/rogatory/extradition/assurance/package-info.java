/** What was promised for a person before his surrender, how it is kept after it, and for what he may be tried. */
@NamedInterface("assurance")
@NullMarked
package org.rogatory.extradition.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
