package org.rogatory.integrations.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;

/** Pages on which something has to be put together before it is drawn. */
final class LayeredPages {

    private LayeredPages() {}

    /** Groups of the size of the page, each within the next. */
    static byte[] groups(PDRectangle size, int depth) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage(size);
            document.addPage(page);
            var group = group(document, size, null);
            for (int around = 1; around < depth; around++) {
                group = group(document, size, group);
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(group);
            }
            return saved(document);
        }
    }

    private static PDTransparencyGroup group(PDDocument document, PDRectangle size, @Nullable PDTransparencyGroup in)
            throws IOException {
        var group = new PDTransparencyGroup(document);
        group.setBBox(size);
        group.setResources(new PDResources());
        group.setGroup(new PDTransparencyGroupAttributes());
        try (var content = new PDFormContentStream(group)) {
            if (in == null) {
                content.addRect(10, 10, 100, 100);
                content.fill();
            } else {
                content.drawForm(in);
            }
        }
        return group;
    }

    /** A field with a pattern of tiles, each of which may be drawn on so far. */
    static byte[] pattern(float side) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage();
            var resources = new PDResources();
            page.setResources(resources);
            document.addPage(page);
            var name = resources.add(tiles(side));
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(new PDColor(name, new PDPattern(resources)));
                content.addRect(0, 0, 100, 100);
                content.fill();
            }
            return saved(document);
        }
    }

    private static PDTilingPattern tiles(float side) throws IOException {
        var tiles = new PDTilingPattern();
        tiles.setPaintType(PDTilingPattern.PAINT_COLORED);
        tiles.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        tiles.setBBox(new PDRectangle(side, side));
        tiles.setXStep(10);
        tiles.setYStep(10);
        tiles.setResources(new PDResources());
        try (var content = new PDPatternContentStream(tiles)) {
            content.addRect(0, 0, 5, 5);
            content.fill();
        }
        return tiles;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }
}
