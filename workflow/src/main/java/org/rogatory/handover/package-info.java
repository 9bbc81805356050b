/** People leave: what is in their hands goes to others by an act that both sign. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "tasks",
            "resolutions",
            "documents",
            "documents::letter",
            "deadlines",
            "mla::item",
            "signing",
            "absences",
            "notices",
            "audit"
        })
@NullMarked
package org.rogatory.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
