package org.rogatory.exchange;

import org.rogatory.documents.KeptContent;

/**
 * A file that goes with a message; its bytes are kept encrypted.
 *
 * @param kind kind of document or attachment, a key of the reference data
 */
public record Enclosure(String kind, String name, String mediaType, KeptContent content) {

    /** Of the content itself, lower-case hexadecimal. */
    public String sha256() {
        return content.sha256();
    }

    /** In bytes. */
    public long size() {
        return content.size();
    }
}
