package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.directory.ReferenceFiles;

/**
 * Which law and practice the system judges by: the edition of the reference data. Whoever changes the data makes a new
 * edition; a request remembers by which one it was judged when it was submitted.
 *
 * @param number counted from 1
 * @param day when it was made
 * @param fingerprint first twelve hexadecimal digits of the SHA-256 of the data as they were read
 * @param unnamed whether the data differ from those the edition names: somebody has edited them here
 */
public record Edition(int number, LocalDate day, String fingerprint, boolean unnamed) {

    /** What judges, names and counts; not what only shows the system. */
    private static final List<String> FILES = List.of(
            "assistance-types.yaml",
            "assurances.yaml",
            "authorities.yaml",
            "checks.yaml",
            "confidentiality.yaml",
            "copy-rules.yaml",
            "court-steps.yaml",
            "deadlines.yaml",
            "finding-texts.yaml",
            "glossary.yaml",
            "holidays.yaml",
            "indicators.yaml",
            "instrument-phrases.yaml",
            "instruments.yaml",
            "legal-basis-rules.yaml",
            "offences.yaml",
            "parties.yaml",
            "postponement-grounds.yaml",
            "referral-clocks.yaml",
            "refusal-grounds.yaml",
            "request-contents.yaml",
            "return-reasons.yaml",
            "services.yaml",
            "signature-plans.yaml",
            "sources.yaml",
            "statuses.yaml",
            "transmission-routes.yaml");

    static Edition read(ReferenceFiles files) {
        var named = files.edition();
        var fingerprint = files.fingerprint(FILES);
        return new Edition(
                named.number("number"), named.date("day"), fingerprint, !fingerprint.equals(named.text("fingerprint")));
    }

    /** As it is kept with what was judged by it: number and fingerprint. */
    public String key() {
        return number + "-" + fingerprint;
    }
}
