package org.rogatory.integrations.signature.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Makes letters for two signatures, and changes what others have signed. */
public final class Forger {

    /** Something done to a document behind its signers' backs. */
    public interface Change {
        /** Does it. */
        void to(PDDocument document) throws Exception;
    }

    /** A change under the name of the attack. */
    record Attack(String name, Change change) {}

    private Forger() {}

    static List<Attack> attacks() {
        return List.of(
                new Attack("page appended", Forger::appendPage),
                new Attack("content replaced", Forger::replaceContent),
                new Attack("content written over", Forger::writeOver),
                new Attack("annotation over text", Forger::annotate),
                new Attack("data replaced", Forger::replaceData),
                new Attack("fonts swapped", Forger::swapResources),
                new Attack("block of an earlier signature swapped", swapBlock("approval")),
                new Attack("block of an earlier signature moved", moveBlock("approval")),
                new Attack("field of an earlier signature renamed", rename("approval")),
                new Attack("layers", Forger::hideLayers),
                new Attack("appearances demanded", Forger::demandAppearances),
                new Attack("place of the seal moved", moveBlock("seal")));
    }

    /** The letter with one more empty field, for who approves it. */
    static byte[] withApproval(byte[] letter, CompressParameters how) throws Exception {
        try (PDDocument document = Loader.loadPDF(letter)) {
            PDPage page = document.getPage(0);
            var form = document.getDocumentCatalog().getAcroForm(null);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName("approval");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(50, 20, 200, 60));
            widget.setPage(page);
            widget.setPrinted(true);
            var shown = new PDAppearanceStream(document);
            shown.setBBox(new PDRectangle(200, 60));
            var appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(shown);
            widget.setAppearance(appearance);
            page.getAnnotations().add(widget);
            List<PDField> fields = form.getFields();
            fields.add(field);
            form.setFields(fields);
            var out = new ByteArrayOutputStream();
            document.save(out, how);
            return out.toByteArray();
        }
    }

    /** The document with one more revision, in which this was done to it. */
    public static byte[] incremental(byte[] signed, Change change) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The document as an editor writes it anew. */
    public static byte[] savedAnew(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The document with more bytes after its end. */
    public static byte[] with(byte[] signed, String more) {
        byte[] added = more.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(signed, signed.length + added.length);
        System.arraycopy(added, 0, all, signed.length, added.length);
        return all;
    }

    /** One more end mark, that names the table before it again. */
    static byte[] endedTwice(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            return with(signed, "\nstartxref\n" + document.getDocument().getStartXref() + "\n%%EOF\n");
        }
    }

    /** By hand, as no library writes it: the text of the first page declared to be free, in a classic table. */
    static byte[] freed(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            COSDictionary trailer = document.getDocument().getTrailer();
            long text = ((COSObject) document.getPage(0).getCOSObject().getItem(COSName.CONTENTS)).getObjectNumber();
            long root = ((COSObject) trailer.getItem(COSName.ROOT)).getObjectNumber();
            long info = ((COSObject) trailer.getItem(COSName.INFO)).getObjectNumber();
            String table = "xref\n" + text + " 1\n0000000000 00001 f \ntrailer\n<</Size "
                    + trailer.getLong(COSName.SIZE) + "/Root " + root + " 0 R/Info " + info + " 0 R/Prev "
                    + document.getDocument().getStartXref() + ">>\nstartxref\n" + signed.length + "\n%%EOF\n";
            return with(signed, table);
        }
    }

    /** Arrays in arrays, deeper than anybody reads. */
    static byte[] nested() {
        String catalog =
                "1 0 obj\n<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000) + "]".repeat(200_000) + ">>\nendobj\n";
        String pages = "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        String header = "%PDF-1.7\n";
        int end = header.length() + catalog.length() + pages.length();
        String table = String.format(
                "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\n",
                header.length(), header.length() + catalog.length());
        return (header + catalog + pages + table + "startxref\n" + end + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The document with one bit turned over. */
    public static byte[] flipped(byte[] signed) {
        byte[] tampered = signed.clone();
        int place = new String(tampered, StandardCharsets.ISO_8859_1).indexOf("stream") + 40;
        tampered[place] ^= 1;
        return tampered;
    }

    /** Adds an empty page. */
    public static void appendPage(PDDocument document) {
        document.addPage(new PDPage());
        touch(document.getPages().getCOSObject());
    }

    /** Lets the first page show something else. */
    public static void replaceContent(PDDocument document) throws Exception {
        PDStream content = new PDStream(
                document, new ByteArrayInputStream("0 0 200 200 re f".getBytes(StandardCharsets.US_ASCII)));
        document.getPage(0).setContents(content);
        touch(document.getPage(0).getCOSObject());
    }

    static void swapResources(PDDocument document) {
        COSDictionary page = document.getPage(0).getCOSObject();
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        resources.setItem(COSName.FONT, new COSDictionary());
        touch(resources);
        touch(page);
    }

    /** Lays a note over the text. */
    public static void annotate(PDDocument document) throws Exception {
        var over = new PDAnnotationFreeText();
        over.setRectangle(new PDRectangle(50, 300, 400, 300));
        over.setContents("Something else");
        over.setPrinted(true);
        PDPage page = document.getPage(0);
        page.getAnnotations().add(over);
        touch(page.getCOSObject());
        touch(over.getCOSObject());
    }

    /** Puts other data into the file that is embedded. */
    public static void replaceData(PDDocument document) throws Exception {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
        COSDictionary file = (COSDictionary) associated.getObject(0);
        COSStream data = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
        try (var out = data.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("{\"reference\":\"FORGED\"}".getBytes(StandardCharsets.UTF_8));
        }
        touch(data);
    }

    /** What the block of a signature shows, written over. */
    public static Change swapBlock(String field) {
        return document -> {
            PDAppearanceStream shown = widget(document, field).getNormalAppearanceStream();
            try (var out = shown.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
                out.write("1 0 0 rg 0 0 200 60 re f".getBytes(StandardCharsets.US_ASCII));
            }
            touch(shown.getCOSObject());
        };
    }

    static Change moveBlock(String field) {
        return document -> {
            var widget = widget(document, field);
            widget.setRectangle(new PDRectangle(100, 400, 200, 60));
            touch(widget.getCOSObject());
        };
    }

    static Change rename(String field) {
        return document -> {
            COSDictionary dictionary = widget(document, field).getCOSObject();
            dictionary.setString(COSName.T, "other");
            touch(dictionary);
        };
    }

    /** Empties the field of a signature. */
    public static Change removeSignature(String field) {
        return document -> {
            COSDictionary dictionary = widget(document, field).getCOSObject();
            dictionary.removeItem(COSName.V);
            touch(dictionary);
        };
    }

    static void hideLayers(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.OCPROPERTIES, new COSDictionary());
        touch(catalog);
    }

    static void demandAppearances(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        form.setItem(COSName.NEED_APPEARANCES, COSBoolean.TRUE);
        touch(form);
        touch(catalog);
    }

    static void writeOver(PDDocument document) throws Exception {
        try (var content =
                new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
            content.addRect(50, 300, 400, 300);
            content.fill();
        }
        touch(document.getPage(0).getCOSObject());
    }

    private static PDAnnotationWidget widget(PDDocument document, String field) throws Exception {
        return document.getDocumentCatalog()
                .getAcroForm(null)
                .getField(field)
                .getWidgets()
                .get(0);
    }

    private static void touch(COSDictionary changed) {
        changed.setNeedToBeUpdated(true);
    }
}
