package org.rogatory.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Wording;

/** What an index must be, so that its numbers are never those of another. */
final class IndexRules {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}./-]{0,18}[\\p{L}\\p{Nd}])?");

    private IndexRules() {}

    static void check(NewIndex wanted, List<NomenclatureIndex> others) {
        if (!CODE.matcher(wanted.code()).matches()) {
            throw Refusal.of("index-code", "code");
        }
        title(wanted.title());
        var last = wanted.validTo();
        if (last != null && last.isBefore(wanted.validFrom())) {
            throw Refusal.of("index-ends-before-it-begins", "lastDay");
        }
        NumberTemplate.fault(wanted.template()).ifPresent(IndexRules::refuse);
        apart(wanted, others);
    }

    /** Whether an index may last until a day: the days that it gains are those of no other of its kind and code. */
    static void apart(NomenclatureIndex index, LocalDate lastDay, List<NomenclatureIndex> known) {
        var last = index.validTo();
        if (last == null || !lastDay.isAfter(last)) {
            return;
        }
        var first = last.plusDays(1);
        var taken = known.stream()
                .filter(other -> !other.indexId().equals(index.indexId()))
                .filter(other -> other.kind() == index.kind() && other.code().equals(index.code()))
                .anyMatch(other -> other.overlaps(first, lastDay));
        if (taken) {
            throw Refusal.of("index-overlaps", "lastDay");
        }
    }

    private static void title(Wording title) {
        check(title.en(), "titleEn");
        check(title.ru(), "titleRu");
        check(title.uz(), "titleUz");
    }

    private static void check(String words, String field) {
        if (words.isBlank() || words.length() > LONGEST_TITLE) {
            throw Refusal.of("field-missing", field);
        }
    }

    private static void refuse(TemplateFault fault) {
        throw Refusal.of(
                "template-faulty",
                Map.of("field", "template", "place", String.valueOf(fault.place()), "fault", fault.code()));
    }

    private static void apart(NewIndex wanted, List<NomenclatureIndex> others) {
        var key = NumberKey.of(wanted.code());
        var named = NumberTemplate.of(wanted.template()).namesTheIndex();
        for (var other : others) {
            var same = other.code().equals(wanted.code());
            if (same && other.overlaps(wanted.validFrom(), wanted.validTo())) {
                throw Refusal.of("index-overlaps", "code");
            }
            if (!same && NumberKey.of(other.code()).equals(key)) {
                throw Refusal.of("index-alike", "code");
            }
            if (!same && !named && !NumberTemplate.of(other.template()).namesTheIndex()) {
                throw Refusal.of("template-needs-index", "template");
            }
        }
    }
}
