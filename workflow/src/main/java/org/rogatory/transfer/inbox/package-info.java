/** What comes in: messages of the partner become facts on our file of transfer, and clocks follow its acts. */
@NullMarked
package org.rogatory.transfer.inbox;

import org.jspecify.annotations.NullMarked;
