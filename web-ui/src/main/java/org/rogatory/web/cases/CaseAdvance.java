package org.rogatory.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** A request made orally or by INTERPOL before it was written: what was said, and how long the writing is awaited. */
@Component
class CaseAdvance {

    /** By which way a request is made before it is written, and called off. */
    static final String CHANNELS = "advance_channels";

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

    /** Whether whoever ends the file by this act writes down how the other State was told that nothing is needed any more. */
    static boolean callsOff(AllowedAction action) {
        return RequestVerbs.WITHDRAWING.contains(action.verb())
                && action.fields().stream().anyMatch(rule -> CHANNELS.equals(rule.list()));
    }

    /** What has to be told to the other State before such an act; null for others. */
    @Nullable
    String toCallOff(CaseFile file, AllowedAction action, Officer officer) {
        return callsOff(action)
                ? route.of(file.caseRef(), AccessScope.of(officer))
                        .map(advance ->
                                words.text("cases.call-off." + advance.channel(), moment(file, advance.askedAt())))
                        .orElse(null)
                : null;
    }

    private String moment(CaseFile file, Instant at) {
        return words.momentInSentence(at, directory.times().zone(file.authority()));
    }

    private Shown shown(
            UrgentRoute.View advance, CaseFile file, List<CaseDeadlines.DeadlineRow> deadlines, Locale reader) {
        var clock = deadlines.stream()
                .filter(row -> advance.awaited() && row.rule().endsWith(CONFIRMING))
                .findFirst();
        return new Shown(
                words.text("cases.advance." + advance.channel()),
                state(advance, file),
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

    private String state(UrgentRoute.View advance, CaseFile file) {
        var off = advance.calledOffAt();
        if (off != null) {
            return words.text("cases.advance.called-off", moment(file, off));
        }
        var side = file.outgoing() ? "ours" : "theirs";
        return words.text("cases.advance." + (advance.awaited() ? "awaited-" + side : "confirmed"));
    }

    private Row row(String key, String value) {
        return new Row(words.text("cases.advance." + key), value);
    }
}
