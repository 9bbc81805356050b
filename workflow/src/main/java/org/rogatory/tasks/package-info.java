/** Open tasks, projected for work lists. */
@ApplicationModule(allowedDependencies = {"identity", "audit", "figures"})
@NullMarked
package org.rogatory.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
