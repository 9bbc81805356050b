package org.rogatory.web.cases;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.Verdict;
import org.rogatory.documents.Verification;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;

/** What the check of a document's signatures found, in the reader's words. */
record SealWords(boolean valid, String verdict, List<Seal> seals) {

    /** One signature: whether it holds, and who made it when. */
    record Seal(boolean valid, String verdict, List<Row> facts) {}

    static SealWords of(Verification found, ZoneId zone, Words words) {
        var verdict = found.signatures().isEmpty() ? "none" : found.genuine() ? "valid" : "invalid";
        return new SealWords(
                found.genuine(),
                words.text("documents.signatures." + verdict),
                found.signatures().stream().map(each -> seal(each, zone, words)).toList());
    }

    private static Seal seal(SignatureFound signature, ZoneId zone, Words words) {
        var holds = signature.verdict() == Verdict.GENUINE;
        var facts = new ArrayList<Row>();
        facts.add(new Row(
                words.text("documents.signature.who"), signature.signer().subject()));
        var claimed = signature.claimedAt();
        if (claimed != null) {
            facts.add(new Row(words.text("documents.signature.when"), words.moment(claimed, zone)));
        }
        facts.add(new Row(words.text("documents.signature.indication"), signature.indication()));
        return new Seal(holds, words.text("documents.signature." + (holds ? "intact" : "broken")), facts);
    }
}
