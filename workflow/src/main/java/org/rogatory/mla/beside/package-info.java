/**
 * Acts beside the flow of a file: reminders, matters of consultation, visas, legs of transmission, the urgent
 * route and its written confirmation. They move no status.
 */
@NullMarked
package org.rogatory.mla.beside;

import org.jspecify.annotations.NullMarked;
