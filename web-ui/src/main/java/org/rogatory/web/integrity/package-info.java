/** Certificates of integrity, ordered on a page or by a call. */
@NullMarked
package org.rogatory.web.integrity;

import org.jspecify.annotations.NullMarked;
