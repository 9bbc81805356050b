package org.rogatory.documents;

import org.rogatory.documents.bytes.KeptContent;

/**
 * What was read of a document before somebody works on it outside any transaction.
 *
 * @param version of its row
 * @param content the last one
 */
record ReadDocument(String documentRef, long version, KeptContent content) {}
