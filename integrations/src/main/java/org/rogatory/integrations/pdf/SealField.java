package org.rogatory.integrations.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.documents.SignatureSlot;

/**
 * The empty signature field at the end of a letter. It is made and tagged with the page, because a field added by the
 * signature itself would be outside the structure tree and no longer PDF/UA.
 */
final class SealField {

    /** Name by which the seal finds its field. */
    static final String NAME = SignatureSlot.SEAL.field();

    private final PDDocument document;
    private final String description;

    SealField(PDDocument document, String description) {
        this.document = document;
        this.description = description;
    }

    void addTo(PDPage page, PDRectangle place) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(null);
        document.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(NAME);
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(emptyAppearance(place));
        widget.getCOSObject().setString(COSName.CONTENTS, description);
        page.getAnnotations().add(widget);
        form.setFields(List.of(field));
        tag(page, widget);
    }

    private PDAppearanceDictionary emptyAppearance(PDRectangle place) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setFormType(1);
        try (OutputStream out = stream.getContentStream().createOutputStream()) {
            out.write(new byte[0]);
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(PDPage page, PDAnnotationWidget widget) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement top = (PDStructureElement) root.getKids().get(0);
        PDStructureElement form = new PDStructureElement("Form", top);
        form.setPage(page);
        form.setAlternateDescription(description);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        form.getCOSObject().setItem(COSName.K, reference);
        top.appendKid(form);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(form);
        root.setParentTreeNextKey(key + 1);
    }
}
