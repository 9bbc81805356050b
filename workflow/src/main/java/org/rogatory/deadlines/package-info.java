/** Deadline rows are the truth; timers are their alarm. */
@ApplicationModule(allowedDependencies = {"directory", "audit", "figures"})
@NullMarked
package org.rogatory.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
