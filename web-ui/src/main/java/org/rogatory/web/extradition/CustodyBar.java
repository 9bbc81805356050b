package org.rogatory.web.extradition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.CustodyWarning;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.web.shared.BarView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The days in custody as boxes: those that have passed, today, those that are left, and where is warned. */
@Component
class CustodyBar {

    /** So many boxes at most; of longer limits one box stands for several days. */
    private static final int MOST = 62;

    private final Words words;

    CustodyBar(Words words) {
        this.words = words;
    }

    /** From the beginning of custody that was not interrupted to the last day before the end that governs. */
    BarView of(CustodyView held, HardEnd end) {
        var begun = begun(held);
        var from = begun.atZoneSameInstant(end.zone()).toLocalDate();
        var today = LocalDate.ofInstant(held.asOf(), end.zone());
        var last = end.lastDay().isBefore(from) ? from : end.lastDay();
        var days = 1 + (int) Math.min(ChronoUnit.DAYS.between(from, last), 100_000);
        var unit = (days + MOST - 1) / MOST;
        var span = new Span(from, unit, (days + unit - 1) / unit, today.isAfter(last) ? null : today);
        var labels = new BarDrawings.Texts(
                words.text("custody.bar.begun", since(begun.toInstant(), from, today, end.zone())),
                words.text("custody.bar.today"),
                words.text("custody.bar.limit"));
        var warnings = warnings(held.warnings(), span, end);
        return new BarView(
                said(span, days, last),
                unit == 1 ? null : words.count("custody.bar.unit", unit),
                List.of(BarDrawings.wide(span, warnings, labels), BarDrawings.narrow(span, labels)));
    }

    /** The year is told where it is another one. */
    private String since(Instant begun, LocalDate from, LocalDate today, ZoneId zone) {
        return from.getYear() == today.getYear() ? words.momentShort(begun, zone) : words.moment(begun, zone);
    }

    /**
     * What is drawn.
     *
     * @param unit days for which one box stands
     * @param today null where the last day has passed
     */
    record Span(
            LocalDate from, int unit, int boxes, @Nullable LocalDate today) {

        int box(LocalDate day) {
            var box = ChronoUnit.DAYS.between(from, day) / unit;
            return (int) Math.max(0, Math.min(box, boxes - 1L));
        }

        /** The box of today; behind all of them where the last day has passed. */
        int now() {
            return today == null ? boxes : box(today);
        }
    }

    private static OffsetDateTime begun(CustodyView held) {
        var periods = held.periods();
        var begun = periods.get(periods.size() - 1).period().from();
        for (var earlier = periods.size() - 2; earlier >= 0; earlier--) {
            var period = periods.get(earlier).period();
            var until = period.until();
            if (until == null || !until.isEqual(begun)) {
                break;
            }
            begun = period.from();
        }
        return begun;
    }

    private static List<BarDrawings.Warned> warnings(List<CustodyWarning> warnings, Span span, HardEnd end) {
        return warnings.stream()
                .map(warning ->
                        new BarDrawings.Warned(warning.days(), span.box(LocalDate.ofInstant(warning.at(), end.zone()))))
                .toList();
    }

    private String said(Span span, int days, LocalDate last) {
        var today = span.today();
        if (today == null) {
            return words.text("custody.bar.over", days, words.date(last));
        }
        var day = 1 + ChronoUnit.DAYS.between(span.from(), today);
        return words.text("custody.bar.said", day, days, words.date(last));
    }
}
