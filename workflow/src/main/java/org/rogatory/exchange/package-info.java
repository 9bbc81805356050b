/** Messages between States: outbox, inbox, receipts. */
@ApplicationModule(allowedDependencies = {"directory", "documents", "audit"})
@NullMarked
package org.rogatory.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
