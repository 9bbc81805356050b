/** The directory of those who give help: kinds of help, who gives it, where and to whom. No file and no person in it. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "audit"})
@NullMarked
package org.rogatory.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
