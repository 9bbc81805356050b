/** The published description of the interface for national systems: its calls, its verbs, the fields of its bodies. */
@NullMarked
package org.rogatory.web.cases.description;

import org.jspecify.annotations.NullMarked;
