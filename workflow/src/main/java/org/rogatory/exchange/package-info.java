/** Messages between States: outbox, inbox, receipts. What is kept of a message is encrypted with the key of its file. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "identity",
            "directory",
            "documents",
            "documents::bytes",
            "documents::signature",
            "documents::letter",
            "documents::token",
            "persons",
            "audit",
            "figures"
        })
@NullMarked
package org.rogatory.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
