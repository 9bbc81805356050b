package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Documents;
import org.rogatory.documents.bytes.KeptContent;

/**
 * A file that goes with a message; its bytes are kept encrypted.
 *
 * @param kind kind of document or attachment, a key of the reference data
 * @param language in which it is written, by its code, as far as it is known
 * @param annex whether it is an annex rather than a paper of the sender; null where it is not known
 */
public record Enclosure(
        String kind,
        String name,
        String mediaType,
        KeptContent content,
        @Nullable String language,
        @Nullable Boolean annex) {

    public Enclosure(String kind, String name, String mediaType, KeptContent content) {
        this(kind, name, mediaType, content, null, null);
    }

    /** What the file of the addressee takes in of it. */
    public Documents.Content taken() {
        return new Documents.Content(content, mediaType, language);
    }

    /** Of the content itself, lower-case hexadecimal. */
    public String sha256() {
        return content.sha256();
    }

    /** In bytes. */
    public long size() {
        return content.size();
    }
}
