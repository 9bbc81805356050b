package org.rogatory.integrations.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Sheet;

/** Reads the first sheet of an XLSX: its words, and which of its number formats are those of days. */
final class WorkbookReading {

    /** Formats that every spreadsheet knows without writing them down: 14 to 17, 22 and some of other regions are days. */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern OF_A_DAY = Pattern.compile("(?i)[dyд]|m+[./-]");

    private final WorkbookParts parts;

    WorkbookReading(WorkbookParts parts) {
        this.parts = parts;
    }

    Sheet first() {
        var book = parts.get("xl/workbook.xml");
        var base1904 = new boolean[1];
        var relation = new ArrayList<String>();
        XmlPart.walk(book, new XmlPart.Walk() {
            @Override
            public void begin(String element, XmlPart at) {
                if ("sheet".equals(element)) {
                    relation.add(at.attribute("id", ""));
                } else if ("workbookPr".equals(element)) {
                    base1904[0] = Set.of("1", "true").contains(at.attribute("date1904", "0"));
                }
            }
        });
        if (relation.isEmpty()) {
            throw Refusal.of("sheet-broken");
        }
        var reading = new SheetReading(words(), days(), base1904[0]);
        XmlPart.walk(parts.get(target(relation.get(0))), reading);
        return SheetLines.sheet(reading.lines());
    }

    private String target(String relation) {
        var targets = new HashMap<String, String>();
        XmlPart.walk(parts.get("xl/_rels/workbook.xml.rels"), new XmlPart.Walk() {
            @Override
            public void begin(String element, XmlPart at) {
                if ("Relationship".equals(element)) {
                    targets.put(at.attribute("Id", ""), at.attribute("Target", ""));
                }
            }
        });
        var target = targets.getOrDefault(relation, "");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** The texts that cells refer to by number. */
    private List<String> words() {
        var words = new ArrayList<String>();
        var part = parts.find("xl/sharedStrings.xml");
        if (part != null) {
            XmlPart.walk(part, new SharedWords(words));
        }
        return words;
    }

    /** Gathers the pieces of each shared text, without the reading aids of other scripts. */
    private static final class SharedWords implements XmlPart.Walk {

        private final List<String> words;
        private final StringBuilder word = new StringBuilder();
        private boolean inText;
        private boolean inAid;

        SharedWords(List<String> words) {
            this.words = words;
        }

        @Override
        public void begin(String element, XmlPart at) {
            inText = "t".equals(element);
            inAid |= "rPh".equals(element);
        }

        @Override
        public void text(String characters) {
            if (inText && !inAid) {
                word.append(characters);
            }
        }

        @Override
        public void end(String element) {
            inText = false;
            if ("rPh".equals(element)) {
                inAid = false;
            } else if ("si".equals(element)) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
    }

    /** The numbers of the cell styles that show a day. */
    private Set<Integer> days() {
        var days = new HashSet<Integer>();
        var part = parts.find("xl/styles.xml");
        if (part != null) {
            XmlPart.walk(part, new Styles(days));
        }
        return days;
    }

    private static final class Styles implements XmlPart.Walk {

        private final Set<Integer> days;
        private final Map<Integer, String> written = new HashMap<>();
        private boolean ofCells;
        private int style;

        Styles(Set<Integer> days) {
            this.days = days;
        }

        @Override
        public void begin(String element, XmlPart at) {
            switch (element) {
                case "numFmt" -> written.put(number(at.attribute("numFmtId", "0")), at.attribute("formatCode", ""));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells && ofADay(number(at.attribute("numFmtId", "0")))) {
                        days.add(style);
                    }
                    style += ofCells ? 1 : 0;
                }
                default -> {}
            }
        }

        @Override
        public void end(String element) {
            ofCells &= !"cellXfs".equals(element);
        }

        private boolean ofADay(int format) {
            var code = written.get(format);
            return code == null
                    ? DAY_FORMATS.contains(format)
                    : OF_A_DAY.matcher(QUOTED.matcher(code).replaceAll("")).find();
        }

        private static int number(String digits) {
            return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        }
    }
}
