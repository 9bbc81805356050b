/** Pages of the register of what comes on carriers. */
@NullMarked
package org.rogatory.web.media;

import org.jspecify.annotations.NullMarked;
