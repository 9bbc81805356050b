package org.rogatory.requests.message.seal;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline.Done;
import org.rogatory.documents.DocumentView;
import org.rogatory.law.Lifecycle;

/** Which letter an approval is about: the one that was laid out under it. */
final class ApprovedLetter {

    /** The acts by which letters that somebody approved are signed. */
    private static final Set<String> SIGNING = Set.of("sign", "sign_answer");

    private ApprovedLetter() {}

    /** A letter of before is that of an earlier approval, which was taken back; no clock tells which it was. */
    static boolean under(Done approval, DocumentView letter) {
        return approval.id().equals(letter.approvalRef());
    }

    /** Whether it waits for its signature: what was returned, recalled or withdrawn since has no letter to sign. */
    static boolean waits(Lifecycle lifecycle, CaseFile file, Done approval, DocumentView letter) {
        return under(approval, letter)
                && SIGNING.stream()
                        .anyMatch(verb ->
                                lifecycle.transition(file.status(), verb).isPresent());
    }
}
