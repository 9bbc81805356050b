package org.rogatory.web.law;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Advice;
import org.rogatory.law.Finding;
import org.rogatory.law.Labels;

/**
 * What the rules say about one instrument, as national systems read it.
 *
 * @param rank 1 is the first to cite
 * @param verdict carries, confirm (the central authority has to be asked first) or no
 * @param articles none where they are not known
 * @param channel null where it is not known, and then to be confirmed
 * @param language null where it is not known, and then to be confirmed
 * @param warnings why it does not carry, or what has to be confirmed
 */
record LegalBasisJson(
        int rank,
        String instrument,
        String label,
        String verdict,
        List<String> articles,
        @Nullable String channel,
        @Nullable String language,
        String why,
        List<BasisWarningJson> warnings) {

    /** A rule of law, its level and what it says. */
    record BasisWarningJson(String level, String key, String label) {

        static BasisWarningJson of(Finding finding, Labels labels, Locale reader) {
            return new BasisWarningJson(
                    finding.level().key(), finding.key(), labels.label("finding_keys", finding.key(), reader));
        }
    }

    static LegalBasisJson of(Advice advice, Labels labels, Locale reader) {
        return new LegalBasisJson(
                advice.rank(),
                advice.instrument(),
                labels.label("instruments", advice.instrument(), reader),
                advice.verdict().name().toLowerCase(Locale.ROOT),
                advice.articles().stream()
                        .map(article -> labels.phrase(article, reader))
                        .toList(),
                known(advice.channel(), labels, reader),
                known(advice.languages(), labels, reader),
                advice.why().in(reader),
                advice.findings().stream()
                        .map(finding -> BasisWarningJson.of(finding, labels, reader))
                        .toList());
    }

    private static @Nullable String known(@Nullable String phrase, Labels labels, Locale reader) {
        return phrase == null ? null : labels.phrase(phrase, reader);
    }
}
