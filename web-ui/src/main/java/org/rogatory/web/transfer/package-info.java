/** Pages and calls of transfers of sentenced persons: consent and sentence; the interview is one of those of requests. */
@NullMarked
package org.rogatory.web.transfer;

import org.jspecify.annotations.NullMarked;
