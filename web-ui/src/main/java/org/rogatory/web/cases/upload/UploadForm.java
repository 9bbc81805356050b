package org.rogatory.web.cases.upload;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.requests.translation.PaperWords;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files an officer adds and what he says about them.
 *
 * @param internal they never leave this side
 * @param source of a translation the document that it translates; of the request itself, none
 * @param paperTranslator who made a translation that they are
 * @param paperCertifier who certified it, a name and an office
 * @param paperStamped the paper carries the seal of one of them
 * @param once the mark of the form
 */
public record UploadForm(
        @Nullable String kind,
        @Nullable List<MultipartFile> file,
        @Nullable String language,
        @Nullable Boolean internal,
        @Nullable String description,
        @Nullable String source,
        @Nullable String paperTranslator,
        @Nullable String paperCertifier,
        @Nullable Boolean paperStamped,
        @Nullable String once) {

    /** The document of which they are translations; null where they are of none. */
    @Nullable
    String translated() {
        return source == null || source.isBlank() ? null : source;
    }

    /** By whom they were made and certified; refused with the field that is wrong. */
    PaperWords words() {
        return new PaperWords(paperTranslator, paperCertifier, Boolean.TRUE.equals(paperStamped));
    }

    /** The files that were chosen; a browser sends an empty one where none was. */
    public List<MultipartFile> files() {
        return file == null
                ? List.of()
                : file.stream().filter(each -> !each.isEmpty() || named(each)).toList();
    }

    private static boolean named(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    public static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .orElse("document");
    }

    NewAttachment attachment(String caseRef, MultipartFile each) {
        return new NewAttachment(
                caseRef,
                kind == null || kind.isBlank() ? "other" : kind,
                name(each),
                language,
                Boolean.TRUE.equals(internal) ? DocumentView.INTERNAL : null,
                description);
    }
}
