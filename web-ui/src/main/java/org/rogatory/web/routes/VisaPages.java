package org.rogatory.web.routes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.routes.visa.VisaStatus;
import org.rogatory.routes.visa.VisaView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.VisaWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The visas of a file in the reader's words. */
@Component
class VisaPages {

    private final VisaSheet sheet;
    private final VisaWords visaWords;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final People people;
    private final Directory directory;
    private final Words words;

    VisaPages(
            VisaSheet sheet,
            VisaWords visaWords,
            CaseWords caseWords,
            DueWords dueWords,
            People people,
            Directory directory,
            Words words) {
        this.sheet = sheet;
        this.visaWords = visaWords;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /**
     * One visa.
     *
     * @param due how its day stands while it is awaited, else null
     * @param by who settled it, and for whom; empty while it is open
     * @param vacant whether nobody could give it
     */
    record Line(
            String number,
            int turn,
            String who,
            String where,
            StatusView status,
            @Nullable DueView due,
            String by,
            String when,
            List<String> reasons,
            @Nullable String text,
            @Nullable String moved,
            boolean vacant,
            boolean gives,
            boolean decides) {}

    /** The visas before one act, one time the file came there. */
    record Group(String stage, int attempt, int edition, boolean running, List<Line> visas) {}

    List<Group> groups(CaseFile file, Officer officer, Locale reader) {
        var visas = sheet.of(file.caseRef(), officer);
        var possible = sheet.possible(file, officer);
        var names = people.names(visas.stream()
                .flatMap(visa -> Stream.of(String.valueOf(visa.settledBy()), String.valueOf(visa.forWhom())))
                .toList());
        var groups = new LinkedHashMap<String, List<VisaView>>();
        visas.forEach(visa -> groups.computeIfAbsent(visa.stage().key() + visa.attempt(), key -> new ArrayList<>())
                .add(visa));
        var reading = new Reading(file, reader, names, possible);
        return groups.values().stream().map(group -> group(group, reading)).toList();
    }

    private record Reading(CaseFile file, Locale reader, People.Names names, VisaSheet.Possible possible) {}

    private Group group(List<VisaView> visas, Reading reading) {
        var first = visas.get(0);
        return new Group(
                words.text("routes.stage." + first.stage().key()),
                first.attempt(),
                first.edition(),
                visas.stream().anyMatch(visa -> visa.status() == VisaStatus.WAITING),
                visas.stream().map(visa -> line(visa, reading)).toList());
    }

    private Line line(VisaView visa, Reading reading) {
        return new Line(
                visa.number(),
                visa.turn(),
                visaWords.who(visa.post(), visa.role().key()),
                visaWords.where(visa, reading.reader()),
                status(visa),
                due(visa, reading.file()),
                by(visa, reading.names()),
                when(visa, reading.file()),
                visa.reasons().stream()
                        .map(code -> caseWords.label("return_reasons", code, reading.reader()))
                        .toList(),
                visa.text(),
                visa.movedFrom() == null
                        ? null
                        : words.text("routes.moved-from", caseWords.authority(visa.movedFrom(), reading.reader())),
                visa.vacant(),
                visa.open() && reading.possible().gives().contains(visa.number()),
                visa.open() && reading.possible().decides().contains(visa.number()));
    }

    private StatusView status(VisaView visa) {
        var tone = switch (visa.status()) {
            case WAITING -> "wait";
            case GIVEN -> "done";
            case RETURNED -> "bad";
            default -> "plain";
        };
        return new StatusView(tone, words.text("routes.visa." + visa.status().key()));
    }

    private @Nullable DueView due(VisaView visa, CaseFile file) {
        var day = visa.dueOn();
        return day == null || visa.status() != VisaStatus.WAITING
                ? null
                : dueWords.of(
                        day.plusDays(1)
                                .atStartOfDay(directory.times().zone(file.authority()))
                                .toInstant(),
                        file);
    }

    private String by(VisaView visa, People.Names names) {
        var by = visa.settledBy();
        if (by == null) {
            return "";
        }
        var whose = visa.forWhom();
        return whose == null ? names.of(by) : words.text("routes.by-for", names.of(by), names.of(whose));
    }

    private String when(VisaView visa, CaseFile file) {
        var at = visa.settledAt();
        return at == null ? "" : words.moment(at, directory.times().zone(file.authority()));
    }
}
