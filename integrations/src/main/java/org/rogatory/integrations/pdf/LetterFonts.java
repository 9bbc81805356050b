package org.rogatory.integrations.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The committed fonts of the letters: one family for each script of the region, regular and bold. */
final class LetterFonts {

    private static final List<Face> FACES = List.of(
            Face.of("Noto Serif", "NotoSerif"),
            Face.of("Noto Serif Georgian", "NotoSerifGeorgian"),
            Face.of("Noto Serif Armenian", "NotoSerifArmenian"));

    private final List<CmapLookup> coverage;

    LetterFonts() {
        coverage = FACES.stream().map(face -> coverageOf(face.regular())).toList();
    }

    /** Whether one of the families has a sign for the code point. */
    boolean covers(int codePoint) {
        return coverage.stream().anyMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    /** Offers the layout of one document the families that its text needs: measuring loads each that is offered. */
    void addTo(PdfRendererBuilder builder, PDDocument document, String text) {
        for (Face face : needed(text)) {
            builder.useFont(new Supplier(document, face.regular()), face.family(), 400, FontStyle.NORMAL, true);
            builder.useFont(new Supplier(document, face.bold()), face.family(), 700, FontStyle.NORMAL, true);
        }
    }

    /** Names of the families that a text needs. */
    List<String> families(String text) {
        return needed(text).stream().map(Face::family).toList();
    }

    private List<Face> needed(String text) {
        Set<Integer> places = text.codePoints().mapToObj(this::first).collect(Collectors.toSet());
        return IntStream.range(0, FACES.size())
                .filter(place -> place == 0 || places.contains(place))
                .mapToObj(FACES::get)
                .toList();
    }

    /** The first family with a sign for the code point; what none has is the first one's matter. */
    private int first(int codePoint) {
        for (int i = 0; i < coverage.size(); i++) {
            if (coverage.get(i).getGlyphId(codePoint) != 0) {
                return i;
            }
        }
        return 0;
    }

    private static CmapLookup coverageOf(byte[] font) {
        try (TrueTypeFont parsed = parse(font)) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without substitutions: a ligature has no code point, so its text could be neither searched nor read aloud. */
    private static TrueTypeFont parse(byte[] font) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return parsed;
    }

    private record Face(String family, byte[] regular, byte[] bold) {

        static Face of(String family, String file) {
            return new Face(
                    family,
                    Committed.read("/fonts/" + file + "-Regular.ttf"),
                    Committed.read("/fonts/" + file + "-Bold.ttf"));
        }
    }

    /** Loads a font into the document only when the text needs it. */
    private static final class Supplier extends PDFontSupplier {
        private final PDDocument document;
        private final byte[] bytes;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway")
        Supplier(PDDocument document, byte[] bytes) {
            super(null);
            this.document = document;
            this.bytes = bytes;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                try {
                    loaded = PDType0Font.load(document, parse(bytes), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return loaded;
        }
    }
}
