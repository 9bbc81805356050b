/** Letters and attachments: fixed versions, stored by hash. */
@ApplicationModule(allowedDependencies = {"identity", "audit"})
@NullMarked
package org.rogatory.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
