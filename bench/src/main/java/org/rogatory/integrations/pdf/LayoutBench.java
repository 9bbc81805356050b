package org.rogatory.integrations.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rogatory.documents.letter.Letter;

/** The layout of a letter as the product does it, and the same without what makes it archival and accessible. */
@State(Scope.Benchmark)
public class LayoutBench {

    private OpenHtmlPdfRenderer renderer;
    private LetterFonts fonts;
    private LetterTemplate template;
    private PrintableText printable;
    private Letter letter;

    /** Once for all. */
    @Setup
    public void prepare() throws IOException {
        renderer = new OpenHtmlPdfRenderer();
        fonts = new LetterFonts();
        template = new LetterTemplate();
        printable = new PrintableText(fonts::covers);
        letter = BenchLetter.twoPages();
    }

    /** PDF/A-3a and PDF/UA-1, with its data and the tagged fields of two signatures. */
    @Benchmark
    public byte[] accessible() {
        return renderer.render(letter);
    }

    /** The same template, text, fonts and picture; no tags, no colour profile, no data, no fields. */
    @Benchmark
    public byte[] plain() throws IOException {
        String html = template.write(printable.clean(letter));
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer bare = builder(document, html).buildPdfRenderer()) {
            bare.createPDFKeepOpen();
            return FixedStamps.save(document);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useObjectDrawerFactory(QrPicture.drawers())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null);
        fonts.addTo(builder, document, html);
        return builder;
    }
}
