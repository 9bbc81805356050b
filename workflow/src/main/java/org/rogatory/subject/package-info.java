/** All that is kept on one person, as far as who asks may read it: asked by one, approved by another, made by a job. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "persons",
            "documents",
            "documents::bytes",
            "notices",
            "audit"
        })
@NullMarked
package org.rogatory.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
