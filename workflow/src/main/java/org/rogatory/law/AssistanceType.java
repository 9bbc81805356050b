package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A kind of assistance with the facts a good request must give.
 *
 * @param refs the articles that provide for it
 * @param classified only a reference to a classified file outside the system is kept
 * @param usualAttachments in words
 */
public record AssistanceType(
        String key,
        Wording label,
        List<String> refs,
        boolean coercive,
        String dualCriminality,
        boolean classified,
        List<String> usualAttachments,
        List<Fact> facts) {

    /** A fact an item of that type must, may or should give; the hint helps to fill it in. */
    public record Fact(
            String key,
            Wording label,
            Need need,
            Stage stage,
            String check,
            @Nullable Wording hint) {

        static Fact read(ReferenceRecord record) {
            return new Fact(
                    record.name(),
                    record.wording("label"),
                    record.oneOf("mandatory", Need.KEYS),
                    record.oneOf("stage", Checks.STAGES),
                    record.text("check"),
                    record.wordingOrNull("hint"));
        }
    }

    static AssistanceType read(ReferenceRecord record) {
        if (!record.has("coercive")) {
            throw record.broken("coercive", "missing");
        }
        var facts = record.records("facts", "key").stream().map(Fact::read).toList();
        if (facts.isEmpty()) {
            throw record.broken("facts", "missing");
        }
        return new AssistanceType(
                record.name(),
                record.wording("label"),
                record.texts("refs"),
                record.flag("coercive"),
                record.text("dual_criminality_usual"),
                record.has("handling") && record.code("handling", List.of("classified_file")) != null,
                record.texts("usual_attachments"),
                facts);
    }

    public Optional<Fact> fact(String key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }
}
