/** Pages of mutual legal assistance: the interview in which a request is drafted. */
@NullMarked
package org.rogatory.web.mla;

import org.jspecify.annotations.NullMarked;
