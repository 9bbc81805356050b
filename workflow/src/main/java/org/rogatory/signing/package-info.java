/** Who may sign which documents for which authority, on what order, for how long and in which ways. */
@ApplicationModule(allowedDependencies = {"absences", "cases", "identity", "directory", "law", "persons", "audit"})
@NullMarked
package org.rogatory.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
