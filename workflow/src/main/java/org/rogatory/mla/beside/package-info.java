/** Acts beside the flow of a file: reminders, consultations, the urgent route. They move no status. */
@NullMarked
package org.rogatory.mla.beside;

import org.jspecify.annotations.NullMarked;
