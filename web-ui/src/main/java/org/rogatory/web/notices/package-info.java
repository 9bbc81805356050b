/** What the application tells its readers. */
@NullMarked
package org.rogatory.web.notices;

import org.jspecify.annotations.NullMarked;
