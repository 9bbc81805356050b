/** Whose signatures are believed: the trust list of each State, kept by two administrators. */
@NullMarked
package org.rogatory.web.trust;

import org.jspecify.annotations.NullMarked;
