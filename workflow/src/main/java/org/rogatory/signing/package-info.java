/** Who may sign which documents for which authority, on what order and for how long. */
@ApplicationModule(allowedDependencies = {"absences", "cases", "identity", "directory", "persons", "audit"})
@NullMarked
package org.rogatory.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
