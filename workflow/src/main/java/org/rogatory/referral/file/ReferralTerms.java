package org.rogatory.referral.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** What is known of the times of a referral, State by State. */
public final class ReferralTerms {

    private static final String FILE = "referral-clocks.yaml";
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");

    private final List<ReferralTerm> terms;

    private ReferralTerms(List<ReferralTerm> terms) {
        this.terms = terms;
    }

    static ReferralTerms read(ReferenceFiles files) {
        return new ReferralTerms(files.read(FILE).records("clocks", "key").stream()
                .map(ReferralTerms::term)
                .toList());
    }

    /** What is said of a rule in a State; empty where nothing is. */
    public Optional<ReferralTerm> of(String state, String rule) {
        return terms.stream()
                .filter(term -> term.state().equals(state) && term.rule().equals(rule))
                .findFirst();
    }

    private static ReferralTerm term(ReferenceRecord record) {
        if (record.has("days") && record.texts("source").isEmpty()) {
            throw record.broken("source", "missing");
        }
        return new ReferralTerm(
                record.text("rule"),
                record.text("state"),
                record.has("days") ? record.number("days") : null,
                record.flag("least"),
                record.text("basis"),
                record.code("confidence", CONFIDENCE),
                record.texts("source"),
                record.textOrNull("verified_by"),
                record.has("verified_on") ? record.date("verified_on") : null);
    }
}
