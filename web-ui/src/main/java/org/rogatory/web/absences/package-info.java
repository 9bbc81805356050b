/** The roster: who is away, who stands in for him. */
@NullMarked
package org.rogatory.web.absences;

import org.jspecify.annotations.NullMarked;
