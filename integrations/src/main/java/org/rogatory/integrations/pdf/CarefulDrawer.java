package org.rogatory.integrations.pdf;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.Decoding;

/**
 * Draws one page. What it draws on beside the page is counted before it is made: pictures, groups that are put together
 * first, each within the other, and the tiles of patterns.
 */
final class CarefulDrawer extends PageDrawer {

    /** At once, beside the page: a sheet of A4 at 600 dots an inch that is drawn in one colour, or at 400 in all. */
    private static final double MOST_BYTES = 144_000_000;

    private static final int BYTES_DRAWN = 4;

    /** The library makes no larger tiles, in units of the page. */
    private static final double LARGEST_TILE = 9_000_000;

    /** A stencil that is drawn with a pattern is three pictures of its size on the page. */
    private static final int PICTURES_OF_PATTERN = 3;

    private final Decoding decoding;
    private double pixelsOfUnit;
    private double sheet;
    private double held;

    CarefulDrawer(PageDrawerParameters parameters, Decoding decoding) throws IOException {
        super(parameters);
        this.decoding = decoding;
    }

    @Override
    public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
        pixelsOfUnit = Math.abs(graphics.getTransform().getDeterminant());
        sheet = drawn(size);
        super.drawPage(graphics, size);
    }

    /** Asked at each step, since a page can have any number of them. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        decoding.demand(true);
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        double taken = held + bytes(picture);
        if (picture instanceof PDImageXObject whole) {
            taken += bytes(whole.getMask()) + bytes(whole.getSoftMask());
        }
        if (picture.isStencil() && getGraphicsState().getNonStrokingColor().getColorSpace() instanceof PDPattern) {
            taken += PICTURES_OF_PATTERN * BYTES_DRAWN * area(shown());
        }
        decoding.demand(taken <= MOST_BYTES);
        super.drawImage(picture);
    }

    /** Called also for masks, and while the group around is held. */
    @Override
    protected void processTransparencyGroup(PDTransparencyGroup group) throws IOException {
        double size = bytes(group);
        held += size;
        try {
            decoding.demand(held <= MOST_BYTES);
            super.processTransparencyGroup(group);
        } finally {
            held -= size;
        }
    }

    /** A pattern is drawn on its tile; what is drawn there is bounded by its box as on a page by the page. */
    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        if (!(color.getColorSpace() instanceof PDPattern patterns)
                || !(patterns.getPattern(color) instanceof PDTilingPattern tiles)
                || tiles.getBBox() == null) {
            return super.getPaint(color);
        }
        double around = sheet;
        double scale = scale(tiles);
        double tile = Math.min(LARGEST_TILE, Math.abs((double) tiles.getXStep() * tiles.getYStep()) * scale);
        double size = Math.max(drawn(tile), drawn(tiles.getBBox()) * scale);
        sheet = drawn(tiles.getBBox()) * scale;
        held += size;
        try {
            decoding.demand(held <= MOST_BYTES);
            return super.getPaint(color);
        } finally {
            held -= size;
            sheet = around;
        }
    }

    private double scale(PDTilingPattern tiles) {
        Matrix matrix = Matrix.concatenate(getInitialMatrix(), tiles.getMatrix());
        return Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
    }

    /** It is made no larger than what it lies on. */
    private double bytes(PDTransparencyGroup group) {
        PDRectangle box = group.getBBox();
        if (box == null) {
            return sheet;
        }
        Matrix matrix = Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), group.getMatrix());
        return Math.min(sheet, drawn(area(box.transform(matrix).getBounds2D())));
    }

    /** As it is unpacked, and as it is drawn. */
    private static double bytes(@Nullable PDImage picture) throws IOException {
        if (picture == null) {
            return 0;
        }
        double pixels = (double) picture.getWidth() * picture.getHeight();
        return pixels * (picture.isStencil() ? BYTES_DRAWN : bytesOfPixel(picture));
    }

    private static int bytesOfPixel(PDImage picture) throws IOException {
        PDColorSpace colours = picture.getColorSpace();
        boolean plain = picture.getBitsPerComponent() == 1 && colours instanceof PDDeviceGray;
        return plain ? 1 : colours.getNumberOfComponents() + BYTES_DRAWN;
    }

    /** Where a picture is shown, in units of the page. */
    private Rectangle2D shown() {
        return getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle(1, 1))
                .getBounds2D();
    }

    private static double area(Rectangle2D shown) {
        return shown.getWidth() * shown.getHeight();
    }

    private double drawn(PDRectangle box) {
        return drawn((double) box.getWidth() * box.getHeight());
    }

    private double drawn(double units) {
        return Math.abs(units) * pixelsOfUnit * BYTES_DRAWN;
    }
}
