/** The register of signing rights. */
@NullMarked
package org.rogatory.web.signing;

import org.jspecify.annotations.NullMarked;
