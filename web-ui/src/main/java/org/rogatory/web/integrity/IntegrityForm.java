package org.rogatory.web.integrity;

import org.jspecify.annotations.Nullable;
import org.rogatory.integrity.CertificateWanted;

/**
 * A certificate as a page asks for it.
 *
 * @param document the document it is about; empty for the whole file
 * @param once the mark of the form
 */
record IntegrityForm(
        @Nullable String document,
        @Nullable String language,
        @Nullable String purpose,
        @Nullable Boolean views,
        @Nullable String once) {

    CertificateWanted wanted() {
        return new CertificateWanted(document, language == null ? "" : language, purpose, Boolean.TRUE.equals(views));
    }
}
