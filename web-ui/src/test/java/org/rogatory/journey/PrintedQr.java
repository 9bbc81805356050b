package org.rogatory.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads where the QR of a letter leads, as a telephone held over its printed pages does. */
final class PrintedQr {

    private static final int DOTS = 200;

    private PrintedQr() {}

    /** What the pages of a letter lead to, one at most of each. */
    static List<String> of(byte[] letter) throws IOException {
        try (var document = Loader.loadPDF(letter)) {
            var renderer = new PDFRenderer(document);
            var found = new ArrayList<String>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                on(renderer.renderImageWithDPI(page, DOTS, ImageType.RGB)).ifPresent(found::add);
            }
            return found;
        }
    }

    private static Optional<String> on(BufferedImage page) {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
