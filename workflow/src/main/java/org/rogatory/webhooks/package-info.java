/** Tells a document-flow system beside Rogatory what happened, so that it can ask for the rest. */
@ApplicationModule(allowedDependencies = {"registers", "cases", "identity", "persons", "audit", "figures"})
@NullMarked
package org.rogatory.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
