/** Resolutions: who executes a file until when, in a chain; control of the day, and how it is moved and lifted. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "deadlines",
            "registers",
            "persons",
            "subject",
            "notices",
            "audit"
        })
@NullMarked
package org.rogatory.resolutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
