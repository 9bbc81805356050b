package org.rogatory.web.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.service.Caseload;
import org.rogatory.referral.service.CaseloadFilter;
import org.rogatory.referral.service.CaseloadLine;
import org.rogatory.referral.service.LoadBand;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TypedAddress;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The caseload as its reader sees it: codes of files, what is due, who answers and how much he has. */
@Component
class CaseloadPages {

    static final String PATH = "/caseload";

    /** In place of a user name: all files, and those for which nobody answers. */
    static final String ALL = "all";

    private static final String NOBODY = "nobody";

    private final Caseload caseload;
    private final UserAccounts accounts;
    private final People people;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final Words words;

    CaseloadPages(
            Caseload caseload,
            UserAccounts accounts,
            People people,
            CaseWords caseWords,
            DueWords dueWords,
            Words words) {
        this.caseload = caseload;
        this.accounts = accounts;
        this.people = people;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.words = words;
    }

    /**
     * A file in the list.
     *
     * @param due null where nothing is due
     * @param what what is due then
     * @param owner who answers for it, and his band; null where nobody does
     * @param give address of the page on which it is given to another; null for who does not give files
     */
    record Line(
            String code,
            String href,
            StatusView status,
            @Nullable DueView due,
            String what,
            @Nullable String owner,
            String band,
            @Nullable String give) {}

    /** A page of the list. */
    record Page(List<Line> lines, PagesView pages) {}

    /** Whether he looks at the work of all. */
    boolean oversees(Officer officer) {
        return caseload.oversees(officer);
    }

    /** Whether he reads the list. */
    boolean opens(Officer officer) {
        return caseload.opens(officer);
    }

    /** Who oversees the work sees all of it until he chooses; everybody else begins with his own files. */
    String chosen(String worker, Officer officer) {
        if (!worker.isEmpty()) {
            return worker;
        }
        return caseload.oversees(officer) ? ALL : officer.username();
    }

    Page page(String worker, String after, Officer officer, Locale reader) {
        var found = caseload.page(filter(worker, CaseloadFilter.Place.of(after), officer), officer);
        var names = people.names(found.lines().stream().map(CaseloadLine::owner).toList());
        var lines = found.lines().stream()
                .map(line -> line(line, names, officer, reader))
                .toList();
        return new Page(lines, PagesView.of(found, last -> address(worker, last)));
    }

    /** The files of one, of all, or those for which nobody answers. */
    static CaseloadFilter filter(String worker, CaseloadFilter.Place after, Officer officer) {
        var one = ALL.equals(worker) || NOBODY.equals(worker) ? "" : worker;
        return new CaseloadFilter(officer.authority(), one, NOBODY.equals(worker), after);
    }

    private static String address(String worker, CaseloadLine last) {
        return TypedAddress.of(UriComponentsBuilder.fromPath(PATH)
                .queryParam("worker", worker)
                .queryParam("after", last.place().text()));
    }

    private Line line(CaseloadLine line, People.Names names, Officer officer, Locale reader) {
        var file = line.file();
        var owner = line.owner();
        var rule = line.rule();
        var band = line.band();
        var href = "/cases/" + file.caseRef();
        return new Line(
                file.caseRef(),
                href,
                caseWords.status(file, reader),
                due(line.dueAt(), file),
                rule == null ? "" : caseWords.label("deadlines", rule, reader),
                owner == null ? null : names.of(owner),
                band == null ? "" : band(band),
                caseload.oversees(officer) ? href + "/acts/give-file" : null);
    }

    private @Nullable DueView due(@Nullable Instant at, CaseFile file) {
        return at == null ? null : dueWords.of(at, file);
    }

    private String band(LoadBand band) {
        return words.text("referral.caseload.band." + band.key());
    }

    /** Whose files can be chosen: for who oversees everybody with his band, for others himself and all. */
    List<Option> workers(Officer officer, Locale reader) {
        var options = new ArrayList<Option>();
        options.add(new Option(ALL, words.text("referral.caseload.all")));
        options.add(new Option(NOBODY, words.text("referral.caseload.nobody")));
        if (!caseload.oversees(officer)) {
            options.add(new Option(officer.username(), words.text("referral.caseload.mine")));
            return options;
        }
        var all = accounts.officersOf(officer.state()).stream()
                .filter(one -> one.authority().equals(officer.authority()) && one.hasAny(ReferralRoles.WORKING))
                .toList();
        var bands = caseload.bandsOf(all, officer);
        all.stream()
                .map(one -> new Option(
                        one.username(),
                        one.displayName() + " – " + band(Objects.requireNonNull(bands.get(one.username())))))
                .forEach(options::add);
        return options;
    }
}
