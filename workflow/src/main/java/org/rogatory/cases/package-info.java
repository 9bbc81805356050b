/** The file every procedure shares: reference, status, access, timeline. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "directory",
            "law",
            "documents",
            "documents::bytes",
            "documents::letter",
            "deadlines",
            "persons",
            "tasks",
            "audit",
            "figures"
        })
@NullMarked
package org.rogatory.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
