package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.competing.Competition;
import org.rogatory.extradition.competing.RivalRequest;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Competing requests in the reader's words: a column for each request that he may read, a line for each criterion. */
@Component
class CompetingPages {

    private static final String LINK = "link_competing";
    private static final String UNLINK = "unlink_competing";
    private static final String DECIDE = "decide_competing";

    private final Procedures procedures;
    private final CompetingCells cells;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    CompetingPages(Procedures procedures, CompetingCells cells, CaseWords caseWords, People people, Words words) {
        this.procedures = procedures;
        this.cells = cells;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /** A column: the State that asks, and which file that is. */
    record Head(String code, String name, String title) {}

    /** What one request says on one line, and what can be done about it there. */
    record Cell(List<String> said, @Nullable String href, List<ActionView> acts) {

        static Cell of(List<String> said) {
            return new Cell(said, null, List.of());
        }
    }

    /** One criterion with what each of the requests says on it. */
    record Line(String label, List<Cell> cells) {}

    /** What calls for a decision of a person, and what is closed to the reader. */
    List<FindingView> alarms(Competition competition) {
        var alarms = new ArrayList<FindingView>();
        if (competition.undecided()) {
            alarms.add(finding("stop", "undecided"));
        }
        if (competition.unseen() > 0) {
            alarms.add(finding("info", "unseen"));
        }
        return alarms;
    }

    private FindingView finding(String level, String key) {
        var name = "competing.alarm." + key;
        return new FindingView(level, words.text(name), words.text(name + "-text"), null, null);
    }

    /** Who has decided, and why, as far as it is for this reader. */
    List<Row> decided(Competition competition) {
        var decided = competition.decided();
        if (decided == null) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        rows.add(row(
                "decision", words.text("cases.choice." + decided.precedence().key())));
        rows.add(row("decided-by", people.names(List.of(decided.by())).of(decided.by())));
        rows.add(row("decided-at", cells.moment(competition.requests().get(0).file(), decided.at())));
        if (decided.reason() != null) {
            rows.add(row("reason", decided.reason()));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(words.text("competing.fact." + key), value);
    }

    /** To name another file, where the officer may. */
    List<ActionView> links(CaseFile file, Set<String> offered, Locale reader) {
        return offered.contains(LINK)
                ? List.of(new ActionView(caseWords.verb(LINK, reader), address(file, LINK, null), "secondary"))
                : List.of();
    }

    /** Which of these verbs are his now. */
    Set<String> offered(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .filter(Set.of(LINK, UNLINK, DECIDE)::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String address(CaseFile file, String verb, @Nullable String reference) {
        var page = "/cases/" + file.caseRef() + "/acts/" + verb.replace('_', '-');
        return reference == null ? page : page + "?reference=" + reference;
    }

    /** The columns; two requests of one State are told apart by their files. */
    List<Head> heads(Competition competition, Locale reader) {
        return competition.requests().stream()
                .map(request -> new Head(
                        request.file().requesting(),
                        caseWords.state(request.file().requesting(), reader),
                        request.file().caseRef()))
                .toList();
    }

    /** The lines; none where no other request is known. */
    List<Line> lines(Competition competition, Set<String> offered, Officer officer, Locale reader) {
        if (!competition.stands()) {
            return List.of();
        }
        var requests = competition.requests();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                words.text("competing.line.file"),
                requests.stream().map(request -> file(request, reader)).toList()));
        cells.of(requests, officer, reader)
                .forEach((key, said) -> lines.add(new Line(
                        words.text("competing.line." + key),
                        said.stream().map(Cell::of).toList())));
        var own = requests.get(0).file();
        lines.add(new Line(
                words.text("competing.line.precedence"),
                requests.stream()
                        .map(request -> precedence(own, request, offered, reader))
                        .toList()));
        return lines;
    }

    private Cell file(RivalRequest request, Locale reader) {
        var file = request.file();
        var said = new ArrayList<>(List.of(caseWords.status(file, reader).label()));
        said.add(words.text("competing." + (request.own() ? "own" : request.detected() ? "found" : "linked")));
        if (!request.open()) {
            said.add(words.text("competing.ended"));
        }
        return new Cell(said, request.own() ? null : "/cases/" + file.caseRef(), List.of());
    }

    private Cell precedence(CaseFile own, RivalRequest request, Set<String> offered, Locale reader) {
        var place = request.precedence();
        var said = words.text(place == null ? "competing.not-decided" : "cases.choice." + place.key());
        var acts = new ArrayList<ActionView>();
        var other = request.file();
        var state = caseWords.state(other.requesting(), reader) + ", " + other.caseRef();
        if (offered.contains(DECIDE) && request.open()) {
            acts.add(new ActionView(
                    words.text("competing.act.first", state), address(own, DECIDE, other.caseRef()), "secondary"));
        }
        if (offered.contains(UNLINK) && !request.own()) {
            acts.add(new ActionView(
                    words.text("competing.act.unlink", state), address(own, UNLINK, other.caseRef()), "quiet"));
        }
        return new Cell(List.of(said), null, acts);
    }

    /** By which articles the instruments that are cited speak of it; where none is known, whom to ask. */
    List<Row> rules(Competition competition, Locale reader) {
        return competition.rules().stream()
                .map(rule -> new Row(
                        caseWords.label("instruments", rule.instrument(), reader),
                        rule.article() == null
                                ? words.text("competing.ask")
                                : words.text("competing.article", rule.article())))
                .toList();
    }

    /** Which files were said to ask for somebody else, by whom and why. */
    List<Row> apart(Competition competition) {
        var names = people.names(
                competition.apart().stream().map(Competition.Apart::by).toList());
        var own = competition.requests().get(0).file();
        return competition.apart().stream()
                .map(apart -> {
                    var said = names.of(apart.by()) + ", " + cells.moment(own, apart.at());
                    return new Row(apart.caseRef(), apart.why() == null ? said : said + "\n" + apart.why());
                })
                .toList();
    }
}
