/** Pages of what one State asks another: the interviews in which a request is drafted, its review and its signature. */
@NullMarked
package org.rogatory.web.mla;

import org.jspecify.annotations.NullMarked;
