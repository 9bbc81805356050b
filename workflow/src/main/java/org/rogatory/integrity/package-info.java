/** Certificates for courts and archives: who did what when, what was signed or destroyed, that the trail is whole. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "archive",
            "documents",
            "documents::signature",
            "documents::letter",
            "documents::token",
            "audit",
            "identity",
            "directory",
            "law",
            "letterheads",
            "persons",
            "trust",
            "requests"
        })
@NullMarked
package org.rogatory.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
