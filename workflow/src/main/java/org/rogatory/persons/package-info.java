/** Natural persons, encrypted; everywhere else a person is a code. */
@ApplicationModule(allowedDependencies = {"identity", "audit"})
@NullMarked
package org.rogatory.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
