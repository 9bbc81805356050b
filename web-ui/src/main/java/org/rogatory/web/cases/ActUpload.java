package org.rogatory.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.upload.UploadForm;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.VerbNames;
import org.springframework.web.multipart.MultipartFile;

/**
 * Which act is done to which file, and the documents that go with it.
 *
 * @param once the mark of the form
 */
record ActUpload(
        String caseRef,
        String verb,
        @Nullable List<MultipartFile> file,
        @Nullable String fileKind,
        @Nullable String fileLanguage,
        @Nullable Boolean fileInternal,
        @Nullable String once) {

    UploadForm form() {
        return new UploadForm(fileKind, file, fileLanguage, fileInternal, null, null, null, null, null, null);
    }

    /** The verb of the reference data. */
    String name() {
        return VerbNames.verb(verb);
    }

    /** What the form asks for, with what tells its files from others without reading them. */
    Idempotency.Call call(ActJson typed, Officer officer) {
        var files = form().files().stream()
                .map(each -> UploadForm.name(each) + " " + each.getSize())
                .toList();
        var said = List.of(
                caseRef,
                name(),
                typed,
                files,
                String.valueOf(fileKind),
                String.valueOf(fileLanguage),
                String.valueOf(fileInternal));
        return SentOnce.of(officer, once, said);
    }
}
