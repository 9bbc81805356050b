/** Reports to the leadership, the lists behind their numbers, and the reference on one State. */
@NullMarked
package org.rogatory.web.analytics;

import org.jspecify.annotations.NullMarked;
