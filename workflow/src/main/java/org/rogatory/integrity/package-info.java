/** Certificates of integrity for courts: who did what when, what was signed, and that the trail is whole. */
@ApplicationModule(
        allowedDependencies = {"cases", "documents", "audit", "identity", "directory", "law", "persons", "trust", "mla"
        })
@NullMarked
package org.rogatory.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
