/** Which systems beside Rogatory are told what happens. */
@NullMarked
package org.rogatory.web.webhooks;

import org.jspecify.annotations.NullMarked;
