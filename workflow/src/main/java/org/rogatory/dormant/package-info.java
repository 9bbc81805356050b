/** Dormant files: open, and nothing done about them for so many days. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "audit", "notices"})
@NullMarked
package org.rogatory.dormant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
