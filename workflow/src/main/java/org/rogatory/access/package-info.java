/** Who may see a file beyond his office and task: told that it exists, by his own word, by the head, or not at all. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "documents",
            "archive",
            "persons",
            "tasks",
            "verification",
            "notices",
            "audit"
        })
@NullMarked
package org.rogatory.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
