package org.rogatory.web.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.trust.TrustEntryView;
import org.rogatory.trust.TrustKind;
import org.rogatory.trust.TrustListView;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustReason;
import org.rogatory.trust.TrustRegister;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The trust lists in the reader's words. */
@Component
class TrustPages {

    private static final int GROUP = 4;

    private final TrustRegister register;
    private final Directory directory;
    private final UserAccounts accounts;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    TrustPages(
            TrustRegister register,
            Directory directory,
            UserAccounts accounts,
            People people,
            CaseWords caseWords,
            Words words) {
        this.register = register;
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The list of one State in the list of all. */
    record StateLine(String code, String name, String mode, long entries, long waiting) {}

    /**
     * One line of a list.
     *
     * @param owner whose it is: an authority, or an officer of one
     * @param fingerprint in groups, as it is read out by telephone
     * @param standing what has become of it, and by whom
     */
    record EntryLine(
            String ref,
            String kind,
            @Nullable String owner,
            String fingerprint,
            String valid,
            String standing,
            boolean demonstration,
            boolean over) {}

    ModelAndView all(Officer officer) {
        var lines = register.lines(officer).stream()
                .map(line -> new StateLine(
                        line.state(), name(line.state()), mode(line.mode()), line.entries(), line.waiting()))
                .toList();
        return new ModelAndView("trust/lists", "lines", lines);
    }

    ModelAndView one(String state, FormErrors errors, Officer officer) {
        var list = register.list(state, officer);
        var page = page("trust/list", state, errors);
        page.addObject("list", list);
        page.addObject("mode", mode(list.mode()));
        page.addObject("lines", lines(list.entries()));
        page.addObject("waiting", waiting(list, officer).size());
        page.addObject("modes", modes(list));
        var proposal = list.proposal();
        if (proposal != null) {
            var by = people.names(List.of(proposal.by())).of(proposal.by());
            page.addObject("proposed", words.text("trust.proposed", mode(proposal.mode()), by));
        }
        return page;
    }

    private List<Option> modes(TrustListView list) {
        return Arrays.stream(TrustMode.values())
                .filter(mode -> mode != list.mode())
                .map(mode -> new Option(key(mode), mode(mode), words.text("trust.mode." + key(mode) + "-text")))
                .toList();
    }

    ModelAndView form(String state, EntryForm form, FormErrors errors) {
        var reader = words.language();
        var page = page("trust/new", state, errors);
        page.addObject("form", form);
        page.addObject("kinds", kinds());
        page.addObject("authorities", caseWords.authorities(state, reader));
        page.addObject("officers", directory.hosts(state) ? officers(state) : List.of());
        return page;
    }

    private List<Option> officers(String state) {
        return accounts.officersOf(state).stream()
                .map(officer -> new Option(
                        officer.username(),
                        officer.displayName(),
                        caseWords.authority(officer.authority(), words.language())))
                .toList();
    }

    private List<Option> kinds() {
        return Arrays.stream(TrustKind.values())
                .map(kind -> new Option(kind.key(), kind(kind), words.text("trust.kind." + kind.key() + "-text")))
                .toList();
    }

    ModelAndView confirm(String state, FormErrors errors, Officer officer) {
        var page = page("trust/confirm", state, errors);
        var lines = lines(waiting(register.list(state, officer), officer));
        page.addObject(
                "entries",
                lines.stream()
                        .map(line -> new Option(line.ref(), title(line), line.fingerprint() + " · " + line.valid()))
                        .toList());
        return page;
    }

    private List<TrustEntryView> waiting(TrustListView list, Officer officer) {
        return list.keeps()
                ? list.entries().stream()
                        .filter(entry -> entry.waitsFor(officer.username()))
                        .toList()
                : List.of();
    }

    ModelAndView withdraw(String ref, FormErrors errors, Officer officer) {
        var entry = register.find(ref, officer);
        var line = lines(List.of(entry)).get(0);
        var page = page("trust/withdraw", entry.state(), errors);
        page.addObject("line", line);
        page.addObject("what", title(line));
        page.addObject(
                "reasons",
                Arrays.stream(TrustReason.values())
                        .map(reason -> new Option(reason.key(), words.text("trust.reason." + reason.key())))
                        .toList());
        return page;
    }

    ModelAndView file(FormErrors errors) {
        return page("trust/file", null, errors);
    }

    private ModelAndView page(String view, @Nullable String state, FormErrors errors) {
        var page = new ModelAndView(view);
        if (state != null) {
            page.addObject("state", state);
            page.addObject("name", name(state));
        }
        page.addObject("errors", errors);
        page.addObject("once", SentOnce.mark());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private List<EntryLine> lines(List<TrustEntryView> entries) {
        var names = people.names(entries.stream()
                .flatMap(entry -> Stream.of(
                        entry.addedBy(), String.valueOf(entry.confirmedBy()), String.valueOf(entry.officer())))
                .toList());
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private EntryLine line(TrustEntryView entry, People.Names names) {
        return new EntryLine(
                entry.entryRef(),
                kind(entry.kind()),
                owner(entry, names),
                grouped(entry.sha256()),
                words.text("trust.valid", words.date(entry.validFrom()), words.date(entry.validTo())),
                standing(entry, names),
                entry.demonstration(),
                entry.reason() != null);
    }

    private @Nullable String owner(TrustEntryView entry, People.Names names) {
        var authority = entry.authority();
        if (authority == null) {
            return null;
        }
        var named = caseWords.authority(authority, words.language());
        var officer = entry.officer();
        return officer == null ? named : names.of(officer) + ", " + named;
    }

    private String standing(TrustEntryView entry, People.Names names) {
        var reason = entry.reason();
        if (reason != null) {
            return words.text("trust.withdrawn", words.text("trust.reason." + reason.key()));
        }
        var confirmed = entry.confirmedBy();
        return confirmed == null
                ? words.text("trust.waits", names.of(entry.addedBy()))
                : words.text("trust.believed", names.of(entry.addedBy()), names.of(confirmed));
    }

    private static String title(EntryLine line) {
        return line.owner() == null ? line.kind() : line.kind() + ": " + line.owner();
    }

    private static String grouped(String sha256) {
        return sha256.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    private String name(String state) {
        return directory.stateName(state, words.language());
    }

    private String kind(TrustKind kind) {
        return words.text("trust.kind." + kind.key());
    }

    private String mode(TrustMode mode) {
        return words.text("trust.mode." + key(mode));
    }

    private static String key(TrustMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
