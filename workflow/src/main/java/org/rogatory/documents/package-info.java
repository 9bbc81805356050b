/** Letters and attachments: fixed versions, stored encrypted. */
@ApplicationModule(allowedDependencies = {"identity", "persons", "audit", "trust", "figures"})
@NullMarked
package org.rogatory.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
