/** What comes in: messages of the partner become facts on our file. */
@NullMarked
package org.rogatory.mla.inbox;

import org.jspecify.annotations.NullMarked;
