package org.rogatory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The details of an event as rows keep them. Nothing is cut off: what does not fit into one row goes on in the next. */
final class EventDetails {

    private static final int LONGEST = 2000;
    /** What the number of the part takes. */
    private static final int PART = 20;

    private EventDetails() {}

    /** The text of each row; one row for nearly every event. */
    static List<String> rows(Map<String, String> details) {
        var whole = String.join(";", pieces(details, Integer.MAX_VALUE));
        if (whole.length() <= LONGEST) {
            return List.of(whole);
        }
        var rows = packed(pieces(details, LONGEST - PART));
        return IntStream.range(0, rows.size())
                .mapToObj(row -> "part=%d/%d;%s".formatted(row + 1, rows.size(), rows.get(row)))
                .toList();
    }

    private static List<String> packed(List<String> pieces) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (var piece : pieces) {
            if (!row.isEmpty() && row.length() + 1 + piece.length() > LONGEST - PART) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : ";").append(piece);
        }
        rows.add(row.toString());
        return rows;
    }

    /** Each detail by its name; one longer than a row in several pieces of the same name. */
    private static List<String> pieces(Map<String, String> details, int longest) {
        var pieces = new ArrayList<String>();
        new TreeMap<>(details).forEach((name, value) -> {
            var room = Math.max(2, longest - name.length() - 1);
            var from = 0;
            do {
                var to = end(value, from, room);
                pieces.add(name + "=" + value.substring(from, to));
                from = to;
            } while (from < value.length());
        });
        return pieces;
    }

    /** No letter is torn apart, and no reference of a list. */
    private static int end(String value, int from, int room) {
        if (value.length() - from <= room) {
            return value.length();
        }
        var to = from + room;
        var listed = value.lastIndexOf(',', to - 1);
        if (listed >= from) {
            return listed + 1;
        }
        return Character.isHighSurrogate(value.charAt(to - 1)) ? to - 1 : to;
    }
}
