package org.rogatory.web.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewIndex;
import org.rogatory.registers.NomenclatureIndex;

/** An index as the administrator types it. */
record IndexForm(
        @Nullable String authority,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String titleEn,
        @Nullable String titleRu,
        @Nullable String titleUz,
        @Nullable String template,
        @Nullable List<String> subjects,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate lastDay) {

    static IndexForm empty(String authority, LocalDate today) {
        return new IndexForm(
                authority,
                JournalKind.INCOMING.key(),
                null,
                null,
                null,
                null,
                "{index}-{seq}/{yy}",
                List.of(),
                today,
                null);
    }

    static IndexForm of(NomenclatureIndex index, LocalDate from) {
        return new IndexForm(
                index.authority(),
                index.kind().key(),
                index.code(),
                index.title().en(),
                index.title().ru(),
                index.title().uz(),
                index.template(),
                index.subjects().stream().map(LetterSubject::key).toList(),
                from,
                index.validTo());
    }

    NewIndex wanted(LocalDate today) {
        return new NewIndex(
                text(authority),
                JournalKind.of(text(kind)).orElse(JournalKind.INCOMING),
                text(code),
                new Wording(text(titleEn), text(titleRu), text(titleUz)),
                text(template),
                chosen(),
                validFrom == null ? today : validFrom,
                lastDay);
    }

    private Set<LetterSubject> chosen() {
        return subjects == null
                ? Set.of()
                : subjects.stream()
                        .flatMap(key -> LetterSubject.of(key).stream())
                        .collect(Collectors.toSet());
    }

    private static String text(@Nullable String typed) {
        return Objects.toString(typed, "").strip();
    }
}
