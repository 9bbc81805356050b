package org.rogatory.web.resolutions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.StandIns;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
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
    private final CaseWords caseWords;
    private final People people;
    private final UserAccounts accounts;
    private final Directory directory;
    private final StandIns standIns;
    private final Words words;

    ControlPages(
            ControlWords controlWords,
            CaseWords caseWords,
            People people,
            UserAccounts accounts,
            Directory directory,
            StandIns standIns,
            Words words) {
        this.standIns = standIns;
        this.controlWords = controlWords;
        this.caseWords = caseWords;
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.words = words;
    }

    /** One line of the list. */
    record Line(
            DueView due,
            String day,
            String reference,
            @Nullable String numbers,
            String title,
            RouteView route,
            StatusView status,
            String responsible,
            int extensions) {

        List<String> cells() {
            return List.of(
                    due.words(),
                    day,
                    title,
                    route.from() + " → " + route.to(),
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
                .map(line -> new Line(
                        controlWords.due(line.control().dueOn(), line.control().authority()),
                        words.date(line.control().dueOn()),
                        line.file().caseRef(),
                        caseWords.numbers(line.file()),
                        caseWords.title(line.file(), reader),
                        caseWords.route(line.file(), reader),
                        caseWords.status(line.file(), reader),
                        responsible(line.control().responsible(), names, unattended),
                        line.control().extensions()))
                .toList();
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
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private boolean below(String authority, Officer officer) {
        return Stream.of(authority)
                .flatMap(key -> directory.find(key).stream())
                .map(Authority::key)
                .anyMatch(key -> directory.belongsTo(key, officer.authority()));
    }
}
