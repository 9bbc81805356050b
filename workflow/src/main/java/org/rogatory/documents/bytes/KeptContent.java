package org.rogatory.documents.bytes;

/**
 * A content that is kept encrypted. Only the key tells what it is: equal contents of two files lie at two addresses.
 *
 * @param keyRef whose key opens it: a file, or a message that had no file yet
 * @param address where its bytes lie: the SHA-256 of what is stored, hence of no use without the key
 * @param sha256 of the content itself, as people see it and partners check it
 * @param size of the content itself in bytes
 */
public record KeptContent(String keyRef, String address, String sha256, long size) {}
