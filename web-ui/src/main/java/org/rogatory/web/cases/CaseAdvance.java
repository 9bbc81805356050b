package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** A request made orally or by INTERPOL before it was written: what was said, and how long the writing is awaited. */
@Component
class CaseAdvance {

    private static final String CONFIRMING = "_oral_confirm";

    private final UrgentRoute route;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    CaseAdvance(UrgentRoute route, Directory directory, CaseWords caseWords, Words words) {
        this.route = route;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * The advance request of a file.
     *
     * @param state whether it is confirmed in writing
     * @param left time left for that, null where it is confirmed
     */
    record Shown(
            String title,
            String state,
            @Nullable DueView left,
            @Nullable String until,
            List<Row> rows) {}

    @Nullable
    Shown of(CaseFile file, List<CaseDeadlines.DeadlineRow> deadlines, Officer officer, Locale reader) {
        return route.of(file.caseRef(), AccessScope.of(officer))
                .map(advance -> shown(advance, file, deadlines, reader))
                .orElse(null);
    }

    private Shown shown(
            UrgentRoute.View advance, CaseFile file, List<CaseDeadlines.DeadlineRow> deadlines, Locale reader) {
        var clock = deadlines.stream()
                .filter(row -> advance.awaited() && row.rule().endsWith(CONFIRMING))
                .findFirst();
        var side = file.outgoing() ? "ours" : "theirs";
        return new Shown(
                words.text("cases.advance." + advance.channel()),
                words.text("cases.advance." + (advance.awaited() ? "awaited-" + side : "confirmed")),
                clock.map(CaseDeadlines.DeadlineRow::left).orElse(null),
                clock.map(CaseDeadlines.DeadlineRow::until).orElse(null),
                List.of(
                        row(
                                "asked",
                                words.momentWithDay(
                                        advance.askedAt(), directory.times().zone(file.authority()))),
                        row("contact", advance.contact()),
                        row("basis", caseWords.label("instruments", advance.instrument(), reader))));
    }

    private Row row(String key, String value) {
        return new Row(words.text("cases.advance." + key), value);
    }
}
