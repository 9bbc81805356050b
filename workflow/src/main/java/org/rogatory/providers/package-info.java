/** The directory of those who give help: kinds of help, who gives it and where. No file and no person stands in it. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "audit"})
@NullMarked
package org.rogatory.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
