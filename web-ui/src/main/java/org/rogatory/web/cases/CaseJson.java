package org.rogatory.web.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.Explanation;
import org.rogatory.law.Finding;
import tools.jackson.databind.JsonNode;

/** A file as national systems read it. */
public record CaseJson(
        String caseRef,
        String machine,
        String form,
        String status,
        String state,
        String authority,
        String unit,
        String requesting,
        String requested,
        @Nullable String counterpartAuthority,
        @Nullable String counterpartRef,
        @Nullable LetterNumber officeNumber,
        @Nullable LetterNumber theirNumber,
        @Nullable String externalRef,
        boolean urgent,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        long version,
        @Nullable List<String> actions,
        @Nullable JsonNode content,
        @Nullable List<FindingJson> findings) {

    /**
     * A finding as national systems read it.
     *
     * @param told what is wrong, where and how to mend it, in the caller's language; null where it was not asked for
     */
    public record FindingJson(
            String level,
            String key,
            String item,
            @Nullable String instrument,
            String name,
            @Nullable FindingOverride overridden,
            @Nullable Told told) {

        /** A finding in words. */
        record Told(
                String label,
                String place,
                @Nullable String mend,
                @Nullable String article) {

            static Told of(Explanation explained) {
                return new Told(explained.label(), explained.place(), explained.advice(), explained.article());
            }
        }

        /** The same in words. */
        public FindingJson told(Explanation explained) {
            return new FindingJson(level, key, item, instrument, name, overridden, Told.of(explained));
        }

        static FindingJson of(Finding finding) {
            return of(finding, List.of());
        }

        /** With what was last asked for or decided about it. */
        public static FindingJson of(Finding finding, List<FindingOverride> overrides) {
            var last = overrides.stream()
                    .filter(override -> override.finding().equals(finding.name()))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            return new FindingJson(
                    finding.level().key(),
                    finding.key(),
                    finding.item(),
                    finding.instrument(),
                    finding.name(),
                    last,
                    null);
        }
    }

    public static CaseJson head(CaseFile file) {
        return of(file, null, null, null);
    }

    public static CaseJson of(
            CaseFile file,
            @Nullable List<AllowedAction> actions,
            @Nullable JsonNode content,
            @Nullable List<Finding> findings) {
        return new CaseJson(
                file.caseRef(),
                file.machine(),
                file.form(),
                file.status(),
                file.state(),
                file.authority(),
                file.unit(),
                file.requesting(),
                file.requested(),
                file.counterpartAuthority(),
                file.counterpartRef(),
                file.numbers().office(),
                file.numbers().theirs(),
                file.numbers().external(),
                file.marks().urgent(),
                file.openedAt(),
                file.changedAt(),
                file.closedAt(),
                file.version(),
                actions == null ? null : verbs(actions),
                content,
                findings == null ? null : findings.stream().map(FindingJson::of).toList());
    }

    private static List<String> verbs(List<AllowedAction> actions) {
        return actions.stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .distinct()
                .toList();
    }
}
