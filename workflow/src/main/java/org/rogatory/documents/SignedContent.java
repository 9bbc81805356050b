package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;

/**
 * How far the signing of a document has come, and the content that the last signature gave: each signature is a
 * revision that begins with all the bytes before it. The hash is encrypted.
 */
@Embeddable
class SignedContent {

    private static final String NOTHING = "";

    @Column(name = "signatures_ordered")
    private int ordered;

    @Column(name = "signatures_made")
    private int made;

    @Column(name = "sealed_address")
    private @Nullable String address;

    @Column(name = "sealed_fingerprint")
    private @Nullable String hiddenSha256;

    @Column(name = "sealed_size")
    private @Nullable Long size;

    @Column(name = "sealed_at")
    private @Nullable Instant lastAt;

    @Column(name = "approval_ref")
    private @Nullable String approval;

    /** It was laid out under this approval, or under none. */
    void under(@Nullable String act) {
        approval = act;
    }

    /** The act of approval under which it was laid out; null where it has none. */
    @Nullable
    String approval() {
        return approval;
    }

    boolean asked() {
        return ordered > 0;
    }

    int made() {
        return made;
    }

    boolean complete() {
        return ordered > 0 && made == ordered;
    }

    /** So many signatures are to be made. */
    void order(int signatures) {
        ordered = signatures;
    }

    /** One more was made; what nobody ordered before is the only one. */
    void add(Revision revision, Instant at) {
        add(at);
        replace(revision);
    }

    /** One more stands on paper alone: the content is the one that was printed. */
    void add(Instant at) {
        made++;
        ordered = Math.max(ordered, made);
        lastAt = at;
    }

    /** The last content has grown without another signature. */
    void replace(Revision revision) {
        address = revision.kept().address();
        hiddenSha256 = revision.hiddenSha256();
        size = revision.kept().size();
    }

    /** Nothing that tells of the content is left. */
    void erase() {
        if (address != null) {
            hiddenSha256 = NOTHING;
            size = 0L;
        }
    }

    /** Where the last content lies; null as long as nobody has signed. */
    @Nullable
    String address() {
        return address;
    }

    /** The last content; the first one as long as nobody has signed. */
    KeptContent content(KeptContent first, UnaryOperator<String> open) {
        return address == null || hiddenSha256 == null || size == null
                ? first
                : new KeptContent(first.keyRef(), address, open.apply(hiddenSha256), size);
    }

    /** A content that is kept, and its hash as rows hold it. */
    record Revision(KeptContent kept, String hiddenSha256) {}
}
