package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The seal of a document: asked for first, then put on, which gives a second content. Label and hash are encrypted. */
@Embeddable
class DocumentSeal {

    @Column(name = "seal_authority")
    private String authority;

    @Column(name = "seal_label")
    private String hiddenLabel;

    @Column(name = "sealed_address")
    private @Nullable String address;

    @Column(name = "sealed_fingerprint")
    private @Nullable String hiddenSha256;

    @Column(name = "sealed_size")
    private @Nullable Long size;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentSeal() {}

    private DocumentSeal(String authority, String hiddenLabel) {
        this.authority = authority;
        this.hiddenLabel = hiddenLabel;
    }

    static DocumentSeal requested(String authority, String hiddenLabel) {
        return new DocumentSeal(authority, hiddenLabel);
    }

    /** A seal that was put on and the bytes it gave. */
    static DocumentSeal put(Seal seal, String hiddenLabel, KeptContent kept, String hiddenSha256) {
        var put = new DocumentSeal(seal.authority(), hiddenLabel);
        put.address = kept.address();
        put.hiddenSha256 = hiddenSha256;
        put.size = kept.size();
        put.sealedAt = seal.at();
        return put;
    }

    Seal at(Instant at, UnaryOperator<String> open) {
        return new Seal(authority, open.apply(hiddenLabel), at);
    }

    /** The same without anything that tells of the sealed content. */
    DocumentSeal erased(String nothing) {
        var left = new DocumentSeal(authority, hiddenLabel);
        left.address = address;
        left.hiddenSha256 = nothing;
        left.size = 0L;
        left.sealedAt = sealedAt;
        return left;
    }

    /** Where the sealed content lies; null as long as it is only asked for. */
    @Nullable
    String address() {
        return address;
    }

    /** The sealed content; the first one as long as the seal is only asked for. */
    KeptContent content(KeptContent first, UnaryOperator<String> open) {
        return address == null || hiddenSha256 == null || size == null
                ? first
                : new KeptContent(first.keyRef(), address, open.apply(hiddenSha256), size);
    }
}
