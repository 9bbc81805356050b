package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.InspectionReason;
import org.rogatory.documents.Work;

/** Office files of before zips, and RTF: by the names of the streams and words that make them act. */
final class OfficeSafety implements Format {

    private static final Set<String> MACROS = Set.of(Tokens.wide("_vba_project"));
    private static final Set<String> LOCKED = Set.of(Tokens.wide("encryptedpackage"), Tokens.wide("encryptioninfo"));
    private static final Set<String> OBJECTS = Set.of("\\objdata", "\\objemb");
    private static final Set<String> FETCHING = Set.of("\\objupdate", "\\objautlink", "\\*\\template");

    @Override
    public boolean reads(Head head) {
        return head.compound() || head.startsWith("{\\rt");
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (head.compound()) {
            found(content, MACROS, InspectionReason.MACRO, visit);
            found(content, LOCKED, InspectionReason.ENCRYPTED, visit);
        } else {
            found(content, OBJECTS, InspectionReason.EMBEDDED, visit);
            found(content, FETCHING, InspectionReason.REMOTE, visit);
        }
    }

    private static void found(Work content, Set<String> words, InspectionReason reason, Visit visit)
            throws IOException {
        if (!Tokens.in(content, words).isEmpty()) {
            visit.found(reason);
        }
    }
}
