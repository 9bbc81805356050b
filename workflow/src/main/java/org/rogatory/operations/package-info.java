/** The engine at work: task feed, process position, failed jobs. */
@ApplicationModule(allowedDependencies = {"tasks", "cases", "identity", "persons", "audit", "figures"})
@NullMarked
package org.rogatory.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
