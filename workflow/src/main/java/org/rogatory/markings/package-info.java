/** Markings: what is marked higher than this system may keep does not enter, and goes where it came in. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "documents", "notices", "audit"})
@NullMarked
package org.rogatory.markings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
