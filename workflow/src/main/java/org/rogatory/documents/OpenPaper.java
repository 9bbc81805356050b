package org.rogatory.documents;

/**
 * A paper of a file that a job has still to lay out or to seal.
 *
 * @param reference business key of the process that does it
 * @param kind what paper it is
 */
public record OpenPaper(String reference, String kind) {}
