/** What files carry inside, looked into without running anything, and the antivirus that sees them. */
@NullMarked
package org.rogatory.integrations.inspection;

import org.jspecify.annotations.NullMarked;
