/** Tabs of a case page beside its first ones: tasks and people, notes, the process, both sides. */
@NullMarked
package org.rogatory.web.cases.tab;

import org.jspecify.annotations.NullMarked;
