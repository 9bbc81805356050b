package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days from a beginning to an end as boxes, drawn on the server; the same is said in words.
 *
 * @param said what the picture shows, for those who do not see it
 * @param unit how many days one box stands for, in words; null where it is one day
 * @param drawings one for wide pages and one for narrow ones
 */
public record BarView(String said, @Nullable String unit, List<Drawing> drawings) {

    /** Drawings that do not change. */
    public BarView {
        drawings = List.copyOf(drawings);
    }

    /**
     * One picture.
     *
     * @param kind {@code wide} or {@code narrow}
     * @param size width and height
     * @param ticks paths that join a box and its label
     */
    public record Drawing(String kind, String size, List<Cell> cells, List<String> ticks, List<Label> labels) {

        /** A drawing that does not change. */
        public Drawing {
            cells = List.copyOf(cells);
            ticks = List.copyOf(ticks);
            labels = List.copyOf(labels);
        }
    }

    /** One box; all are equally high. */
    public record Cell(String x, String y, String width, String fill) {}

    /**
     * Words in the picture.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Label(String x, String y, String anchor, boolean strong, String text) {}
}
