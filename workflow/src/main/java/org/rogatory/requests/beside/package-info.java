/**
 * Acts beside the flow of a file: reminders, matters of consultation, visas, legs of transmission, the urgent
 * route and its written confirmation. They move no status.
 */
@NamedInterface("beside")
@NullMarked
package org.rogatory.requests.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
