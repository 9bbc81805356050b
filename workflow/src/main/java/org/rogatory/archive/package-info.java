/** What becomes of a file when its work is done: volumes, inventories, the archive, holds, destruction by an act. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "law",
            "documents",
            "registers",
            "exchange",
            "persons",
            "notices",
            "audit",
            "requests::flow"
        })
@NullMarked
package org.rogatory.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
