/** What comes in: messages of the partner become facts on our file of extradition, and clocks follow its acts. */
@NullMarked
package org.rogatory.extradition.inbox;

import org.jspecify.annotations.NullMarked;
