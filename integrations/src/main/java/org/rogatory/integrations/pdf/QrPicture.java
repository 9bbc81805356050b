package org.rogatory.integrations.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Draws the address of a mark as a QR code: one filled outline, sharp at every size. */
final class QrPicture {

    /** As what the template asks for it. */
    private static final String TYPE = "rogatory/qr";

    /** Modules that stay white around it, as readers expect. */
    private static final int QUIET = 4;

    private QrPicture() {}

    static FSObjectDrawerFactory drawers() {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(TYPE, (element, x, y, width, height, device, context, dots) -> {
            draw(element.getAttribute("data"), new Rectangle2D.Double(x, y, width, height), device);
            return Map.of();
        });
        return factory;
    }

    private static void draw(String text, Rectangle2D place, OutputDevice device) {
        device.setPaint(Color.BLACK);
        device.fill(outline(modules(text), place));
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address of a mark cannot be drawn", e);
        }
    }

    /** Dark modules side by side are one rectangle: fewer edges that a printer could tear apart. */
    private static Path2D outline(ByteMatrix modules, Rectangle2D place) {
        double size = place.getWidth() / (modules.getWidth() + 2 * QUIET);
        Path2D outline = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int run = run(modules, row, column);
                if (run > 0) {
                    double x = place.getX() + (QUIET + column) * size;
                    double y = place.getY() + (QUIET + row) * size;
                    outline.append(new Rectangle2D.Double(x, y, run * size, size), false);
                }
                column += run + 1;
            }
        }
        return outline;
    }

    private static int run(ByteMatrix modules, int row, int start) {
        int end = start;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - start;
    }
}
