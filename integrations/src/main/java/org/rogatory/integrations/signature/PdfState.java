package org.rogatory.integrations.signature;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * What a document is like before the next signature.
 *
 * @param places names of the fields that nobody signed yet
 * @param signed whether somebody signed already
 */
record PdfState(Set<String> places, boolean signed, Locale language) {

    static PdfState of(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        Set<String> places = new HashSet<>();
        boolean signed = false;
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField place) {
                    boolean filled = place.getSignature() != null;
                    signed |= filled;
                    if (!filled) {
                        places.add(place.getFullyQualifiedName());
                    }
                }
            }
        }
        return new PdfState(places, signed, language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }
}
