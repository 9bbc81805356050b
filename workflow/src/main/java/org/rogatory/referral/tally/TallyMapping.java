package org.rogatory.referral.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * Our codes for statistics and what they are called in the standards of others: data with a version, so that a later
 * edition of a standard is a change of data.
 */
public record TallyMapping(
        String version, LocalDate day, Standard htcds, Standard ictip, List<Dimension> dimensions, List<Gap> gaps) {

    private static final String FILE = "htcds.yaml";
    private static final Set<String> PARTS = Set.of("event", "victim", "perpetrator", "reporting_entity");

    public TallyMapping {
        dimensions = List.copyOf(dimensions);
        gaps = List.copyOf(gaps);
    }

    /** A standard of others: its name and edition, where it was read, and whom to name. */
    public record Standard(String name, String version, String source, String attribution) {

        private static Standard read(ReferenceRecord record) {
            return new Standard(
                    record.text("name"), record.text("version"), record.text("source"), record.text("attribution"));
        }
    }

    /**
     * What is asked about a person or an event.
     *
     * @param many whether several codes may hold at once
     * @param part the part of the classification of the United Nations to which it belongs
     * @param htcds the field of that standard; null where it has none
     */
    public record Dimension(
            String key,
            boolean many,
            Wording label,
            String part,
            @Nullable String htcds,
            List<Code> codes) {

        public Dimension {
            codes = List.copyOf(codes);
        }

        private static Dimension read(ReferenceRecord record) {
            return new Dimension(
                    record.name(),
                    record.flag("many"),
                    record.wording("label"),
                    record.code("part", PARTS),
                    record.textOrNull("htcds"),
                    record.records("codes", "key").stream().map(Code::read).toList());
        }

        boolean has(String code) {
            return codes.stream().anyMatch(each -> each.key().equals(code));
        }
    }

    /**
     * One answer.
     *
     * @param htcds its name in that standard; null where it has none
     */
    public record Code(String key, Wording label, @Nullable String htcds) {

        private static final String UNKNOWN = "_unknown";

        private static Code read(ReferenceRecord record) {
            return new Code(record.name(), record.wording("label"), record.textOrNull("htcds"));
        }

        /** Whether it says that nothing is known. */
        public boolean unknown() {
            return isUnknown(key);
        }

        static boolean isUnknown(String code) {
            return code.endsWith(UNKNOWN);
        }
    }

    /** What a standard lacks, or what could not be read of it. */
    public record Gap(String key, String text) {}

    static TallyMapping read(ReferenceFiles files) {
        var file = files.read(FILE);
        var mapping = file.child("mapping");
        return new TallyMapping(
                mapping.text("version"),
                mapping.date("day"),
                Standard.read(file.child("htcds")),
                Standard.read(file.child("ictip")),
                file.records("dimensions", "key").stream().map(Dimension::read).toList(),
                file.records("gaps", "key").stream()
                        .map(gap -> new Gap(gap.name(), gap.text("text")))
                        .toList());
    }

    /** The dimension of a key; empty for one that is not in this version. */
    public Optional<Dimension> find(String dimension) {
        return dimensions.stream().filter(each -> each.key().equals(dimension)).findFirst();
    }

    /** The dimension to which a code belongs; empty for one that is not in this version. */
    public Optional<Dimension> dimensionOf(String code) {
        return dimensions.stream().filter(each -> each.has(code)).findFirst();
    }

    /** The answer of a code; empty for one that is not in this version. */
    public Optional<Code> code(String code) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.codes().stream())
                .filter(each -> each.key().equals(code))
                .findFirst();
    }
}
