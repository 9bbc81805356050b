package org.rogatory.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/** One index of a nomenclature during a time. */
@Entity
@Table(name = "registers_index")
class KeptIndex {

    @Id
    private String indexId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private JournalKind kind;

    private String indexCode;
    private String titleEn;
    private String titleRu;
    private String titleUz;
    private String template;
    private String subjects;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptIndex() {}

    KeptIndex(String indexId, NewIndex wanted) {
        this.indexId = indexId;
        this.authority = wanted.authority();
        this.kind = wanted.kind();
        this.indexCode = wanted.code();
        this.titleEn = wanted.title().en();
        this.titleRu = wanted.title().ru();
        this.titleUz = wanted.title().uz();
        this.template = wanted.template();
        this.subjects =
                wanted.subjects().stream().map(LetterSubject::key).sorted().collect(Collectors.joining(" "));
        this.validFrom = wanted.validFrom();
        this.validTo = wanted.validTo();
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** Another one begins on this day: it ends before, unless it has ended already. */
    void giveWay(LocalDate next) {
        var last = next.minusDays(1);
        if (validTo == null || validTo.isAfter(last)) {
            validTo = last;
        }
    }

    /** Whether it began, under the same code, on the day after another one ended. */
    boolean follows(KeptIndex before) {
        return kind == before.kind
                && indexCode.equals(before.indexCode)
                && validFrom.minusDays(1).equals(before.validTo);
    }

    /** It ends with what was to replace it; null for never. */
    void goOnUntil(@Nullable LocalDate lastDay) {
        validTo = lastDay;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String authority() {
        return authority;
    }

    NomenclatureIndex view() {
        return new NomenclatureIndex(
                indexId,
                authority,
                kind,
                indexCode,
                new Wording(titleEn, titleRu, titleUz),
                template,
                Stream.of(subjects.split(" "))
                        .flatMap(key -> LetterSubject.of(key).stream())
                        .collect(Collectors.toSet()),
                validFrom,
                validTo);
    }
}
