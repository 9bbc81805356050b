/** Pages of the exports of what is kept on one person. */
@NullMarked
package org.rogatory.web.subject;

import org.jspecify.annotations.NullMarked;
