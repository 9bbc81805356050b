/** Work lists. */
@NullMarked
package org.rogatory.web.tasks;

import org.jspecify.annotations.NullMarked;
