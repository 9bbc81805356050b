package org.rogatory.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Which act is done to which file, and the documents that go with it. */
record ActUpload(
        String caseRef,
        String verb,
        @Nullable List<MultipartFile> file,
        @Nullable String fileKind,
        @Nullable String fileLanguage,
        @Nullable Boolean fileInternal) {

    UploadForm form() {
        return new UploadForm(fileKind, file, fileLanguage, fileInternal, null, null);
    }
}
