package org.rogatory.web.dormant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.QuietWords;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Dormant files in the reader's words. */
@Component
class DormantPages {

    private final CaseLists lists;
    private final UserAccounts accounts;
    private final CaseWords caseWords;
    private final QuietWords quiet;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    DormantPages(
            CaseLists lists,
            UserAccounts accounts,
            CaseWords caseWords,
            QuietWords quiet,
            Directory directory,
            Words words,
            Clock clock) {
        this.lists = lists;
        this.accounts = accounts;
        this.caseWords = caseWords;
        this.quiet = quiet;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One line: since when nothing was done, what was done last and by whom in what role, who answers for it; of a quiet
     * file neither what nor by whom, nor where it was done to an item that only others have.
     */
    record Line(
            String since,
            String day,
            String reference,
            @Nullable String numbers,
            String title,
            RouteView route,
            StatusView status,
            @Nullable String act,
            @Nullable String by,
            @Nullable String owner) {}

    List<Line> lines(List<CaseFile> files, Officer officer, Locale reader) {
        var silent = lists.silent(files, officer);
        var people = accounts.officers(files.stream()
                .flatMap(file -> Stream.of(file.lastAct().by(), file.owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return files.stream().map(file -> line(file, silent, people, reader)).toList();
    }

    private Line line(CaseFile file, Set<String> silent, Map<String, Officer> people, Locale reader) {
        var zone = directory.times().zone(file.authority());
        var day = LocalDate.ofInstant(file.lastAct().at(), zone);
        var owner = file.owner();
        var untold = CaseFamily.guarded(file) || silent.contains(file.caseRef());
        return new Line(
                words.count("dormant.since", ChronoUnit.DAYS.between(day, LocalDate.ofInstant(clock.instant(), zone))),
                words.date(day),
                file.caseRef(),
                caseWords.numbers(file),
                caseWords.title(file, reader),
                caseWords.route(file, reader),
                quiet.status(file, reader),
                untold ? null : act(file, reader),
                untold ? null : by(file, people, reader),
                owner == null ? null : name(owner, people));
    }

    private String act(CaseFile file, Locale reader) {
        var verb = file.lastAct().verb();
        return verb == null ? words.text("dormant.opened") : caseWords.past(verb, reader);
    }

    /** Who did it: his name, his roles and where he serves; the system and the partner have none of these. */
    private String by(CaseFile file, Map<String, Officer> people, Locale reader) {
        var actor = people.get(String.valueOf(file.lastAct().by()));
        if (actor == null) {
            return words.text("shared.person.system");
        }
        var roles = actor.roles().stream()
                .sorted()
                .map(role -> words.text("identity.role." + role.key()))
                .collect(Collectors.joining(", "));
        return words.text("dormant.by", actor.displayName(), roles, caseWords.authority(actor.authority(), reader));
    }

    private String name(String username, Map<String, Officer> people) {
        var known = people.get(username);
        return known == null ? words.text("shared.person.unknown") : known.displayName();
    }
}
