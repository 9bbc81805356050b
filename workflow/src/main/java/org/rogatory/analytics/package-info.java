/** What the files of an authority add up to: how many came and left, how they ended, how long they took. */
@ApplicationModule(
        allowedDependencies = {"cases", "identity", "directory", "documents::letter", "resolutions", "audit"})
@NullMarked
package org.rogatory.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
