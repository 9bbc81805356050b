/** The urgent route: how much a file presses, and requests made orally or by INTERPOL before they are written. */
@NamedInterface("urgent")
@NullMarked
package org.rogatory.mla.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
