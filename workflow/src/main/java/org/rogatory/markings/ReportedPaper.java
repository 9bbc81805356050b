package org.rogatory.markings;

/**
 * A document that is to be reported, as it is named to who reports it.
 *
 * @param kind key of its kind
 * @param form of its file
 */
public record ReportedPaper(String kind, String form) {}
