package org.rogatory.web.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.StandIns;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.registers.EntryView;
import org.rogatory.resolutions.ControlLine;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The list of control in the reader's words. */
@Component
class ControlPages {

    static final List<String> COLUMNS =
            List.of("due", "day", "case", "states", "number", "numbers", "status", "responsible", "extensions");

    private final ControlWords controlWords;
    private final DeskLetterPages letters;
    private final CaseWords caseWords;
    private final People people;
    private final UserAccounts accounts;
    private final Directory directory;
    private final StandIns standIns;
    private final Words words;

    ControlPages(
            ControlWords controlWords,
            DeskLetterPages letters,
            CaseWords caseWords,
            People people,
            UserAccounts accounts,
            Directory directory,
            StandIns standIns,
            Words words) {
        this.standIns = standIns;
        this.controlWords = controlWords;
        this.letters = letters;
        this.caseWords = caseWords;
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.words = words;
    }

    /**
     * One line of the list.
     *
     * @param route null for a letter of the desk, of which states tells who sent it
     */
    record Line(
            DueView due,
            String day,
            String address,
            String reference,
            @Nullable String numbers,
            String title,
            @Nullable RouteView route,
            String states,
            StatusView status,
            String responsible,
            int extensions) {

        List<String> cells() {
            return List.of(
                    due.words(),
                    day,
                    title,
                    states,
                    reference,
                    numbers == null ? "" : numbers,
                    status.label(),
                    responsible,
                    String.valueOf(extensions));
        }
    }

    List<Line> lines(List<ControlLine> found, Locale reader) {
        var responsible =
                found.stream().map(line -> line.control().responsible()).collect(Collectors.toSet());
        var names = people.names(responsible);
        var unattended = found.isEmpty()
                ? Set.<String>of()
                : standIns.unattended(responsible, found.get(0).control().authority());
        return found.stream()
                .map(line -> line(line, responsible(line.control().responsible(), names, unattended), reader))
                .toList();
    }

    private Line line(ControlLine line, String responsible, Locale reader) {
        var file = line.file();
        return file == null
                ? letter(line, Objects.requireNonNull(line.letter()), responsible, reader)
                : file(line, file, responsible, reader);
    }

    private Line file(ControlLine line, CaseFile file, String responsible, Locale reader) {
        var route = caseWords.route(file, reader);
        return new Line(
                controlWords.due(line.control(), line.file()),
                words.date(line.control().dueOn()),
                "/cases/" + file.caseRef() + "/resolutions",
                file.caseRef(),
                caseWords.numbers(file),
                caseWords.title(file, reader),
                route,
                route.from() + " → " + route.to(),
                caseWords.status(file, reader),
                responsible,
                line.control().extensions());
    }

    private Line letter(ControlLine line, EntryView letter, String responsible, Locale reader) {
        var from = letters.from(letter, reader);
        return new Line(
                controlWords.due(line.control(), line.file()),
                words.date(line.control().dueOn()),
                "/letters/" + letter.entryId() + "/resolutions",
                caseWords.entered(letter),
                letters.theirs(letter),
                letters.subject(letter),
                null,
                from == null ? "" : from,
                new StatusView(
                        "plain",
                        words.text(letter.caseRef() == null ? "resolutions.list.letter" : "resolutions.list.filed")),
                responsible,
                line.control().extensions());
    }

    /** Who answers for it; one who is away with nobody to stand in is told as such. */
    private String responsible(String username, People.Names names, Set<String> unattended) {
        var name = names.of(username);
        return unattended.contains(username) ? words.text("tasks.all.unattended", name) : name;
    }

    List<String> titles() {
        return COLUMNS.stream()
                .map(column -> words.text("resolutions.column." + column))
                .toList();
    }

    /** Officers of the reader's authority and of those below it. */
    List<Option> executors(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(one -> below(one.authority(), officer))
                .map(one -> new Option(one.username(), one.displayName()))
                .toList();
    }

    List<Option> authorities(Officer officer, Locale reader) {
        return directory.authorities(officer.state()).stream()
                .filter(authority -> below(authority.key(), officer))
                .map(authority -> new Option(authority.key(), authority.name().in(reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    private boolean below(String authority, Officer officer) {
        return Stream.of(authority)
                .flatMap(key -> directory.find(key).stream())
                .map(Authority::key)
                .anyMatch(key -> directory.belongsTo(key, officer.authority()));
    }
}
