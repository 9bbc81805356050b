/** What came from the other State: whether its letter says what its message says, and the file to which it belongs. */
@NamedInterface("inbox")
@NullMarked
package org.rogatory.requests.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
