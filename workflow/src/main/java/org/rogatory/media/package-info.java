/** What comes on carriers into a network without a way out: the register of it, and how it is taken over by two. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "directory",
            "law",
            "documents::bytes",
            "documents::inspection",
            "trust",
            "audit"
        })
@NullMarked
package org.rogatory.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
