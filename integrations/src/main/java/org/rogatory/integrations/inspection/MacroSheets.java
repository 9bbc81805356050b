package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.rogatory.documents.bytes.Work;

/** Sheets of macros in workbooks of before zips: the record that lists a sheet says of what kind it is. */
final class MacroSheets {

    /** Its number, its length, where the sheet begins, if it is hidden, its kind, the length of its name. */
    private static final Pattern LISTED =
            Pattern.compile("\\x85\\x00([\\x08-\\x46])\\x00.{4}[\\x00-\\x02]\\x01([\\x01-\\x1f])", Pattern.DOTALL);

    /** What stands in a record beside the name: with and without a sign that says how the name is written. */
    private static final int BESIDE = 8;

    private static final int BESIDE_BEFORE = 7;

    private MacroSheets() {}

    static boolean in(Work content) throws IOException {
        var found = new AtomicBoolean();
        Tokens.pieces(content, piece -> {
            if (listed(new String(piece, StandardCharsets.ISO_8859_1))) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static boolean listed(String piece) {
        var record = LISTED.matcher(piece);
        int from = 0;
        while (record.find(from)) {
            int length = record.group(1).charAt(0);
            int name = record.group(2).charAt(0);
            if (length == BESIDE + name || length == BESIDE + 2 * name || length == BESIDE_BEFORE + name) {
                return true;
            }
            from = record.start() + 1;
        }
        return false;
    }
}
