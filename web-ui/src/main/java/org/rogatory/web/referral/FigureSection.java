package org.rogatory.web.referral;

import java.util.List;

/**
 * A table of figures in the reader's words.
 *
 * @param key its name in the page
 * @param titles heads of its columns, the first of which names the lines
 * @param note what is to be known about what it says and does not say
 */
record FigureSection(String key, String title, List<String> titles, List<Line> lines, String note) {

    /** A line and its cells. */
    record Line(String label, List<Cell> cells) {}

    /** A cell beside the head of its column. */
    record Cell(String title, String text, boolean hidden) {}
}
