package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rogatory.web.shared.BarView.Cell;
import org.rogatory.web.shared.BarView.Drawing;
import org.rogatory.web.shared.BarView.Label;

/** Where boxes and words stand in the pictures of a bar. */
final class BarDrawings {

    private static final String PASSED = "#5fb3b8";
    private static final String TODAY = "#ffc46b";
    private static final String AHEAD = "#3a5873";

    private static final int WIDE = 592;
    private static final int NARROW = 320;
    private static final int IN_A_ROW = 20;
    private static final double PITCH = 16;
    private static final double ROW = 24;

    /** Nearer than this one number would stand on the other. */
    private static final double NUMBER = 13;

    /** Words need so much room to one side. */
    private static final double WORD = 50;

    private BarDrawings() {}

    /** The words of a picture. */
    record Texts(String begun, String today, String limit) {}

    /** A day on which is warned, and its box. */
    record Warned(int days, int box) {}

    /** All boxes in one row, the warnings under it. */
    static Drawing wide(CustodyBar.Span span, List<Warned> warnings, Texts texts) {
        var pitch = (double) WIDE / span.boxes();
        var width = pitch - Math.min(2.2, pitch * 0.15);
        var cells = IntStream.range(0, span.boxes())
                .mapToObj(box -> new Cell(number(box * pitch), "22", number(width), fill(box, span)))
                .toList();
        var labels = new ArrayList<Label>();
        labels.add(new Label("1", "13", "start", false, texts.begun()));
        labels.add(new Label(number(WIDE - 1), "13", "end", true, texts.limit()));
        var ticks = new ArrayList<String>();
        var before = -NUMBER;
        for (var warning : warnings) {
            var x = warning.box() * pitch + width / 2;
            if (x - before >= NUMBER) {
                ticks.add("M" + number(x) + " 44v6");
                labels.add(new Label(number(x), "64", "middle", false, String.valueOf(warning.days())));
                before = x;
            }
        }
        if (span.now() < span.boxes()) {
            labels.add(words(span.now() * pitch + width / 2, 82, WIDE, texts.today()));
        }
        return new Drawing("wide", "0 0 " + WIDE + " 88", cells, ticks, labels);
    }

    /** Rows of twenty boxes, for a telephone. */
    static Drawing narrow(CustodyBar.Span span, Texts texts) {
        var cells = IntStream.range(0, span.boxes())
                .mapToObj(
                        box -> new Cell(number(1 + box % IN_A_ROW * PITCH), number(row(box)), "13.5", fill(box, span)))
                .toList();
        var below = row(span.boxes() - 1) + 36;
        var labels = new ArrayList<Label>();
        labels.add(new Label("1", "13", "start", false, texts.begun()));
        var end = 1 + (span.boxes() - 1) % IN_A_ROW * PITCH + 7;
        labels.add(words(end, below + 16, NARROW, texts.limit()));
        if (span.now() < span.boxes()) {
            labels.add(words(1 + span.now() % IN_A_ROW * PITCH + 7, below, NARROW, texts.today()));
        }
        return new Drawing("narrow", "0 0 " + NARROW + " " + number(below + 22), cells, List.of(), labels);
    }

    private static double row(int box) {
        return 20 + box / IN_A_ROW * ROW;
    }

    private static Label words(double x, double y, int width, String text) {
        var anchor = x < WORD ? "start" : x > width - WORD ? "end" : "middle";
        var at = "start".equals(anchor) ? 1 : "end".equals(anchor) ? width - 1 : x;
        return new Label(number(at), number(y), anchor, true, text);
    }

    private static String fill(int box, CustodyBar.Span span) {
        if (box == span.now()) {
            return TODAY;
        }
        return box < span.now() ? PASSED : AHEAD;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
