package org.rogatory.web.cases;

import java.time.ZoneId;
import java.util.List;
import org.rogatory.documents.SignatureProvider.Signature;
import org.rogatory.documents.SignatureProvider.SignatureReport;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;

/** What the check of a document's signatures found, in the reader's words. */
record SealWords(boolean valid, String verdict, List<Seal> seals) {

    /** One signature: whether it holds, and who made it when. */
    record Seal(boolean valid, String verdict, List<Row> facts) {}

    static SealWords of(SignatureReport report, ZoneId zone, Words words) {
        var verdict = report.signatures().isEmpty() ? "none" : report.valid() ? "valid" : "invalid";
        return new SealWords(
                report.valid(),
                words.text("documents.signatures." + verdict),
                report.signatures().stream()
                        .map(each -> seal(each, zone, words))
                        .toList());
    }

    private static Seal seal(Signature signature, ZoneId zone, Words words) {
        return new Seal(
                signature.valid(),
                words.text("documents.signature." + (signature.valid() ? "intact" : "broken")),
                List.of(
                        new Row(words.text("documents.signature.who"), signature.signer()),
                        new Row(words.text("documents.signature.when"), words.moment(signature.at(), zone)),
                        new Row(words.text("documents.signature.indication"), signature.indication())));
    }
}
