package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * Office files of before zips, and RTF: by the names of the streams and words that make them act or that hold files.
 * What they hold is not taken out, which is said; a program in it is known by what such programs say of themselves.
 */
final class OfficeSafety implements Format {

    /** In front of a name in the list of streams. */
    private static final String GAP = "\0\0";

    private static final Set<String> MACROS = Set.of(Tokens.wide("_vba_project"));
    private static final Set<String> LOCKED = Set.of(Tokens.wide("encryptedpackage"), Tokens.wide("encryptioninfo"));
    private static final Set<String> HELD = Set.of(
            Tokens.wide("\u0001ole10native"),
            Tokens.wide("objectpool"),
            Tokens.wide("__attach_version1.0"),
            GAP + Tokens.wide("package"),
            GAP + Tokens.wide("contents"),
            GAP + Tokens.wide("mbd0"));
    /** The last one is the mark of packages of the Windows installer, in small letters as it is looked for. */
    private static final Set<String> PROGRAMS = Set.of(
            "this program cannot be run in dos mode",
            "this program must be run under win32",
            "\u0084\u0010\f\0\0\0\0\0\u00e0\0\0\0\0\0\0f");

    private static final Set<String> OBJECTS = Set.of("\\objdata", "\\objemb", "\\object");
    private static final Set<String> FETCHING = Set.of("\\objupdate", "\\objautlink", "\\*\\template");
    /** "This program cannot ", as the digits of an object write it. */
    private static final Set<String> PROGRAMS_IN_RTF = Set.of("546869732070726f6772616d2063616e6e6f7420");

    @Override
    public boolean reads(Head head) {
        return head.compound() || head.startsWith("{\\rt");
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (head.compound()) {
            found(content, MACROS, InspectionReason.MACRO, visit);
            found(content, LOCKED, InspectionReason.ENCRYPTED, visit);
            found(content, HELD, InspectionReason.OBJECTS, visit);
            found(content, PROGRAMS, InspectionReason.PROGRAM, visit);
            if (MacroSheets.in(content)) {
                visit.found(InspectionReason.MACRO);
            }
        } else {
            found(content, OBJECTS, InspectionReason.OBJECTS, visit);
            found(content, FETCHING, InspectionReason.REMOTE, visit);
            found(content, PROGRAMS_IN_RTF, InspectionReason.PROGRAM, visit);
        }
    }

    private static void found(Work content, Set<String> words, InspectionReason reason, Visit visit)
            throws IOException {
        if (!Tokens.in(content, words).isEmpty()) {
            visit.found(reason);
        }
    }
}
