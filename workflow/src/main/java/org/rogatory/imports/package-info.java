/** Open files of an office that worked on paper are taken over from a table. */
@ApplicationModule(
        allowedDependencies = {"cases", "identity", "directory", "law", "markings", "registers", "persons", "audit"})
@NullMarked
package org.rogatory.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
