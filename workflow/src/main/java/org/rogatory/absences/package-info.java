/** Who is away and who stands in for him. */
@ApplicationModule(allowedDependencies = {"cases", "identity", "directory", "audit"})
@NullMarked
package org.rogatory.absences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
