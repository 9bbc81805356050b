/** The engine at work: task feed, process position, failed jobs; and how the node starts. */
@ApplicationModule(allowedDependencies = {"tasks", "cases", "identity", "persons", "audit", "figures"})
@NullMarked
package org.rogatory.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
