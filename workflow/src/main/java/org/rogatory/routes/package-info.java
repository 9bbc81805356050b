/** Endorsement routes: whose visas a file needs before an act, in which order, from when; kept as data. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "absences",
            "deadlines",
            "tasks",
            "notices",
            "persons",
            "audit"
        })
@NullMarked
package org.rogatory.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
