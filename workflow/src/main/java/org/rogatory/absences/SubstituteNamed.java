package org.rogatory.absences;

import org.rogatory.identity.Officer;

/**
 * Somebody stands in for an officer during an absence, now or later.
 *
 * @param substitute user name of who stands in
 */
public record SubstituteNamed(Officer away, String substitute) {}
