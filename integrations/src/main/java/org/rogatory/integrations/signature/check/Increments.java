package org.rogatory.integrations.signature.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Takes apart what follows the first signed revision, byte by byte: objects, a table of them, the end mark, and again.
 * Whatever is none of these ends the reading.
 */
final class Increments {

    private static final int MOST = 64;
    private static final String BLANK = "[\\x00\\t\\n\\f\\r ]";
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,10})" + BLANK + "+(\\d{1,5})" + BLANK + "+obj\\b");
    private static final Pattern OBJECT_END = Pattern.compile(
            "endobj" + BLANK + "+(?=\\d{1,10}" + BLANK + "+\\d{1,5}" + BLANK + "+obj\\b|xref|startxref)");
    private static final Pattern TABLE = Pattern.compile("xref\\b");
    private static final Pattern END = Pattern.compile("startxref" + BLANK + "+(\\d{1,10})" + BLANK + "+%%EOF");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final String text;
    private final long offset;
    private final Set<Long> ends;
    private final Matcher matcher;
    private final List<Increment> found = new ArrayList<>();
    private int place;

    /**
     * @param offset of the text in the file
     * @param ends where the signatures end: a line end after the end mark may belong to the one or the other side
     */
    Increments(String text, long offset, Set<Long> ends) {
        this.text = text;
        this.offset = offset;
        this.ends = ends;
        this.matcher = Pattern.compile("").matcher(text).useTransparentBounds(true);
    }

    /** Those that are whole, in their order. */
    List<Increment> read() throws CheckStopped {
        while (place < text.length() && one()) {
            if (found.size() > MOST) {
                throw new CheckStopped(Codes.TOO_COMPLEX);
            }
        }
        return found;
    }

    /** Up to where every byte has its place. */
    long accounted() {
        return found.isEmpty() ? offset : found.get(found.size() - 1).end();
    }

    private boolean one() {
        int start = place;
        Map<Long, COSObjectKey> objects = new HashMap<>();
        blanks();
        while (next(OBJECT)) {
            objects.put(
                    offset + matcher.start(),
                    new COSObjectKey(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))));
            if (!skipObject(matcher.end())) {
                return false;
            }
        }
        if (next(TABLE) && !skipTable(matcher.end()) || !next(END)) {
            return false;
        }
        long table = Long.parseLong(matcher.group(1));
        place = matcher.end();
        if (!ends.contains(offset + place) && next(LINE_END)) {
            place = matcher.end();
        }
        found.add(new Increment(offset + start, offset + place, objects, table));
        return true;
    }

    private void blanks() {
        while (place < text.length() && "\0\t\n\f\r ".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
    }

    private boolean next(Pattern pattern) {
        return matcher.usePattern(pattern).region(place, text.length()).lookingAt();
    }

    /** To the end of an object; one object in another would be seen by no table. */
    private boolean skipObject(int from) {
        if (!matcher.usePattern(OBJECT_END).region(from, text.length()).find()) {
            return false;
        }
        int end = matcher.end();
        place = end;
        return !matcher.usePattern(OBJECT).region(from, end).find();
    }

    private boolean skipTable(int from) {
        int end = text.indexOf("startxref", from);
        if (end < 0 || matcher.usePattern(OBJECT).region(from, end).find()) {
            return false;
        }
        place = end;
        return true;
    }
}
