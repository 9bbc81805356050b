package org.rogatory.web.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.NewTrust;
import org.rogatory.trust.TrustKind;
import org.springframework.web.multipart.MultipartFile;

/**
 * A certificate as an administrator enters it.
 *
 * @param once the mark of the form
 */
record EntryForm(
        @Nullable String kind,
        @Nullable String authority,
        @Nullable String officer,
        @Nullable MultipartFile certificate,
        @Nullable String once) {

    static EntryForm empty() {
        return new EntryForm(TrustKind.SEAL.key(), null, null, null, null);
    }

    /** What of the form belongs to the kind that was chosen; the rest is what somebody chose before. */
    NewTrust wanted(String state) {
        var chosen = TrustKind.of(kind).orElse(TrustKind.SEAL);
        var owner = chosen == TrustKind.ANCHOR ? null : said(authority);
        var holder = chosen == TrustKind.PERSON ? said(officer) : null;
        return new NewTrust(state, chosen, owner, holder, read());
    }

    private X509Certificate read() {
        return Certificates.read(content(certificate, Certificates.LARGEST));
    }

    /** Whether a certificate is there to be read. */
    void demandFile() {
        if (certificate == null || certificate.isEmpty()) {
            throw Refusal.of(nothing(certificate), "certificate");
        }
    }

    /** Why there is nothing: a browser sends a file without a name where none was chosen. */
    static String nothing(@Nullable MultipartFile file) {
        return file == null || said(file.getOriginalFilename()) == null ? "file-missing" : "file-empty";
    }

    /** The bytes of a file; of one that is larger than it can be as many as show that. */
    static byte[] content(@Nullable MultipartFile file, int largest) {
        if (file == null) {
            return new byte[0];
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
