/** Pages and calls of the transfer of sentenced persons: consent and sentence; its interview is one of those of requests. */
@NullMarked
package org.rogatory.web.transfer;

import org.jspecify.annotations.NullMarked;
