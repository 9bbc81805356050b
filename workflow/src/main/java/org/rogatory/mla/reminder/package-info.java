/** Reminders to the other State: drafted when a limit passes, signed and sent like every letter, numbered by rounds. */
@NullMarked
package org.rogatory.mla.reminder;

import org.jspecify.annotations.NullMarked;
