/** Lets anybody, without an account, find out whether a letter or package is genuine; nothing it says is told. */
@ApplicationModule(
        allowedDependencies = {
            "documents",
            "documents::bytes",
            "documents::signature",
            "documents::letter",
            "directory",
            "persons",
            "exchange"
        })
@NullMarked
package org.rogatory.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
