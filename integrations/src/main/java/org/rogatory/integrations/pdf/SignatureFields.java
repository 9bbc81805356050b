package org.rogatory.integrations.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.documents.signature.SignatureSlot;

/**
 * The empty signature fields of a letter. They are made and tagged with the page, because a field added by a signature
 * itself would be outside the structure tree and no longer PDF/UA.
 */
final class SignatureFields {

    private static final float INSET = 3f;

    private final PDDocument document;
    private final PDAcroForm form;
    private final List<PDField> fields = new ArrayList<>();

    SignatureFields(PDDocument document) {
        this.document = document;
        form = new PDAcroForm(document);
        form.setDefaultResources(null);
    }

    /** A field for a slot, which says what it is for. */
    void add(SignatureSlot slot, String description, PagePosition<Box> position) throws IOException {
        PDPage page = document.getPage(position.getPageNo());
        PDRectangle place = within(position);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(slot.field());
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(emptyAppearance(place));
        widget.getCOSObject().setString(COSName.CONTENTS, description);
        page.getAnnotations().add(widget);
        fields.add(field);
        document.getDocumentCatalog().setAcroForm(form);
        form.setFields(fields);
        tag(page, widget, description);
    }

    /** Inside the border that is printed, which the block of a signature would else cover. */
    private static PDRectangle within(PagePosition<Box> position) {
        return new PDRectangle(
                position.getX() + INSET,
                position.getY() + INSET,
                position.getWidth() - 2 * INSET,
                position.getHeight() - 2 * INSET);
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

    private void tag(PDPage page, PDAnnotationWidget widget, String description) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement top = (PDStructureElement) root.getKids().get(0);
        PDStructureElement element = new PDStructureElement("Form", top);
        element.setPage(page);
        element.setAlternateDescription(description);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        element.getCOSObject().setItem(COSName.K, reference);
        top.appendKid(element);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        root.setParentTreeNextKey(key + 1);
    }
}
