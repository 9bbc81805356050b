/** Reminders, also to an executing authority, and interim replies: drafted when a limit passes or an officer writes one, signed and sent like every letter, numbered by rounds. */
@NamedInterface("reminder")
@NullMarked
package org.rogatory.requests.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
