/** The journals of an authority: what came, what left, what stayed inside, each with its number. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "documents",
            "documents::bytes",
            "documents::letter",
            "persons",
            "subject",
            "audit"
        })
@NullMarked
package org.rogatory.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
