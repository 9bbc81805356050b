package org.rogatory.integrations.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.documents.letter.PrintedText;
import org.rogatory.documents.signature.SignatureSlot;
import org.springframework.stereotype.Component;

/** Lays letters out as PDF/A-3a and PDF/UA-1 with nothing loaded from outside. */
@Component
class OpenHtmlPdfRenderer implements PdfRenderer, PrintedText {

    private final LetterFonts fonts = new LetterFonts();
    private final LetterTemplate template = new LetterTemplate();
    private final PrintableText printable = new PrintableText(fonts::covers);
    private final byte[] colours = Committed.read("/colour/sRGB.icc");

    OpenHtmlPdfRenderer() {
        XRLog.setLoggerImpl(new LayoutLog());
    }

    @Override
    public byte[] render(Letter letter) {
        if (letter.form().templateVersion() != TEMPLATE) {
            throw new UnsupportedOperationException("Letters are laid out by template " + TEMPLATE + " only");
        }
        Letter shown = printed(letter);
        String html = template.write(shown);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(document, html).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            for (PDPage page : document.getPages()) {
                page.setAnnotations(page.getAnnotations());
            }
            addSignatureFields(renderer, document, letter);
            LetterData.embed(document, shown.data(), FixedStamps.calendarOf(letter.date()));
            FixedStamps.apply(document, letter.date(), html + shown.data());
            return FixedStamps.save(document);
        } catch (IOException e) {
            throw new UncheckedIOException("Letter " + letter.reference() + " could not be laid out", e);
        }
    }

    @Override
    public Letter printed(Letter letter) {
        return printable.clean(letter);
    }

    @Override
    public Letter.Section printed(Letter.Section section) {
        return printable.section(section);
    }

    @Override
    public List<Integer> lacking(String text) {
        return printable.lacking(text);
    }

    private PdfRendererBuilder builder(PDDocument document, String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useObjectDrawerFactory(QrPicture.drawers())
                .withProducer("Rogatory")
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null);
        fonts.addTo(builder, document, html);
        return builder;
    }

    private static void addSignatureFields(PdfBoxRenderer renderer, PDDocument document, Letter letter)
            throws IOException {
        SignatureFields fields = new SignatureFields(document);
        for (SignatureSlot slot : letter.form().slots()) {
            Pattern place = Pattern.compile("^" + slot.field() + "$");
            fields.add(
                    slot,
                    LetterTemplate.words(slot, letter.wording()),
                    renderer.findPagePositionsByID(place).get(0));
        }
    }
}
