package org.rogatory.web.cases.upload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.upload.NewUpload;
import org.rogatory.requests.translation.PaperWords;

/**
 * A file that is going to come in parts.
 *
 * @param size of the whole in bytes
 * @param internal it never leaves this side
 * @param source of a translation the document that it translates
 * @param paperTranslator who made a translation
 * @param paperCertifier who certified it, a name and an office
 * @param paperStamped the paper carries the seal of one of them
 * @param sha256 that the whole must have, in hexadecimal
 */
public record UploadAsked(
        @NotBlank @Nullable @Size(max = 500) String name,
        @NotNull @Nullable Long size,
        @Nullable @Size(max = 64) String kind,
        @Nullable @Size(max = 3) String language,
        @Nullable Boolean internal,
        @Nullable @Size(max = 2000) @PrintableText String description,
        @Nullable @Size(max = 64) String source,
        @Nullable String paperTranslator,
        @Nullable String paperCertifier,
        @Nullable Boolean paperStamped,
        @Nullable @Size(max = 64) String sha256) {

    /** By whom a translation was made and certified; refused with the field that is wrong. */
    public PaperWords words() {
        return new PaperWords(paperTranslator, paperCertifier, Boolean.TRUE.equals(paperStamped));
    }

    /** @param words by whom it was made and certified, as it is kept */
    public NewUpload upload(String caseRef, @Nullable String words) {
        var attachment = new NewAttachment(
                caseRef,
                kind == null || kind.isBlank() ? "other" : kind,
                Objects.requireNonNullElse(name, ""),
                language,
                Boolean.TRUE.equals(internal) ? DocumentView.INTERNAL : null,
                description);
        return new NewUpload(attachment, Objects.requireNonNullElse(size, 0L), sha256, source, words);
    }
}
