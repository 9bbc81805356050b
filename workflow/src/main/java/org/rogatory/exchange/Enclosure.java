package org.rogatory.exchange;

/**
 * A file that goes with a message; its bytes lie in the byte store.
 *
 * @param kind kind of document or attachment, a key of the reference data
 * @param sha256 lower-case hexadecimal
 * @param size in bytes
 */
public record Enclosure(String kind, String name, String sha256, String mediaType, long size) {}
