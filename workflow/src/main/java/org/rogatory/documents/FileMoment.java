package org.rogatory.documents;

import java.time.Instant;

/**
 * A moment of a file: by the clock of the node, for people, and as the file counts, for whatever hangs on which of two
 * changes came first.
 */
record FileMoment(Instant at, long count) {}
