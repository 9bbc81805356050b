package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rogatory.documents.inspection.InspectionReason;

/** Reads a head line by line; where programs for mail would read it differently, that is a fault. */
final class MailHeadReader {

    private static final int LONGEST = 64 * 1024;

    private final MailLines lines;
    private final long from;
    private final Map<String, String> said = new HashMap<>();
    private final Set<InspectionReason> faults = EnumSet.noneOf(InspectionReason.class);
    private final StringBuilder value = new StringBuilder();
    private String name = "";

    MailHeadReader(Reading mail, long from, long to) {
        this.lines = new MailLines(mail, from, to);
        this.from = from;
    }

    MailHead read() throws IOException {
        long body = from;
        boolean on = true;
        while (on && lines.next()) {
            on = !lines.text().isEmpty() && takes(lines.text());
            body = on || lines.text().isEmpty() ? lines.after() : lines.begin();
        }
        keep();
        return new MailHead(Map.copyOf(said), Set.copyOf(faults), body);
    }

    /** Whether the line belongs to the head; one that does not and stands in it begins the body. */
    private boolean takes(String line) {
        if (lines.begin() > from && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
            add(line);
            return true;
        }
        if (lines.begin() == from && line.startsWith("From ")) {
            return true;
        }
        int colon = line.indexOf(':');
        var told = colon < 0 ? "" : line.substring(0, colon).stripTrailing();
        if (told.isEmpty() || !told.chars().allMatch(sign -> sign > ' ' && sign < 0x7f)) {
            faults.add(InspectionReason.DAMAGED);
            return false;
        }
        keep();
        name = told.toLowerCase(Locale.ROOT);
        add(line.substring(colon + 1));
        return true;
    }

    private void add(String more) {
        if (!MailHead.keeps(name)) {
            return;
        }
        if (lines.cut() || value.length() + more.length() > LONGEST) {
            faults.add(InspectionReason.TOO_LARGE);
        } else {
            value.append(more);
        }
    }

    /** Said twice and differently, one program believes the first and another one the last. */
    private void keep() {
        if (MailHead.keeps(name)) {
            var told = value.toString().strip();
            var before = said.putIfAbsent(name, told);
            if (before != null && !before.equals(told)) {
                faults.add(InspectionReason.POLYGLOT);
            }
        }
        name = "";
        value.setLength(0);
    }
}
