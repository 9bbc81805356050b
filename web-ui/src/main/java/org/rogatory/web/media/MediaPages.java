package org.rogatory.web.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.media.MediaBook;
import org.rogatory.media.MediaReason;
import org.rogatory.media.MediaStatus;
import org.rogatory.media.MediaView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The register of carriers in the reader's words. */
@Component
class MediaPages {

    private static final int GROUP = 4;

    private final MediaBook book;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    MediaPages(MediaBook book, Directory directory, People people, CaseWords caseWords, Words words) {
        this.book = book;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** One package in the list. */
    record Line(String ref, String what, String carrier, String brought, StatusView status, boolean over) {}

    /** What this officer can do about a package now. */
    record Offers(boolean take, boolean decline, boolean allow) {}

    ModelAndView all(Officer officer) {
        var entries = book.lines(officer);
        var names = people.names(
                entries.stream().map(entry -> entry.line().broughtBy()).toList());
        var page = new ModelAndView("media/list");
        page.addObject("brings", officer.has(Role.ADMINISTRATOR));
        page.addObject(
                "lines",
                entries.stream().map(entry -> line(entry, names, officer)).toList());
        return page;
    }

    private Line line(MediaBook.Entry entry, People.Names names, Officer officer) {
        var item = entry.line();
        return new Line(
                item.itemRef(),
                what(item),
                item.carrier(),
                by(item.broughtAt(), names.of(item.broughtBy()), officer),
                status(entry),
                item.status() != MediaStatus.WAITING && item.status() != MediaStatus.TAKEN);
    }

    ModelAndView form(String carrier, FormErrors errors) {
        var page = page("media/new", errors);
        page.addObject("carrier", carrier);
        return page;
    }

    ModelAndView item(String itemRef, FormErrors errors, Officer officer) {
        var entry = book.find(itemRef, officer);
        var page = page("media/item", errors);
        page.addObject("ref", itemRef);
        page.addObject("what", what(entry.line()));
        page.addObject("status", status(entry));
        page.addObject("facts", facts(entry, officer));
        page.addObject("offers", offers(entry, officer));
        page.addObject("declining", reasons(false));
        page.addObject("allowing", reasons(true));
        return page;
    }

    private ModelAndView page(String view, FormErrors errors) {
        var page = new ModelAndView(view, "errors", errors);
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private static Offers offers(MediaBook.Entry entry, Officer officer) {
        var item = entry.line();
        var waits = item.status() == MediaStatus.WAITING;
        var another = !item.broughtBy().equals(officer.username());
        var held = held(entry);
        var keeps = waits && officer.has(Role.ADMINISTRATOR);
        return new Offers(keeps && another && !held, keeps, waits && another && held && officer.has(Role.HEAD));
    }

    /** Whether it waits for the head, because it is no newer than what stands. */
    private static boolean held(MediaBook.Entry entry) {
        return entry.older() && entry.line().allowedBy() == null;
    }

    private List<Option> reasons(boolean older) {
        return Arrays.stream(MediaReason.values())
                .filter(reason -> reason.older() == older)
                .map(reason -> new Option(reason.key(), reason(reason)))
                .toList();
    }

    private List<Row> facts(MediaBook.Entry entry, Officer officer) {
        var item = entry.line();
        var names = people.names(
                List.of(item.broughtBy(), String.valueOf(item.decidedBy()), String.valueOf(item.allowedBy())));
        var rows = new ArrayList<>(List.of(
                row("carrier", item.carrier()),
                row("sha256", grouped(item.sha256())),
                row("brought", by(item.broughtAt(), names.of(item.broughtBy()), officer)),
                row("scan", words.text("media.scan." + item.scan()))));
        var publisher = item.publisher();
        if (publisher != null) {
            rows.add(row("publisher", caseWords.authority(publisher, words.language())));
        }
        var at = item.decidedAt();
        var decided = item.decidedBy();
        if (at != null && decided != null) {
            rows.add(row("decided", by(at, names.of(decided), officer)));
        }
        var allowed = item.allowedReason();
        var head = item.allowedBy();
        if (allowed != null && head != null) {
            rows.add(row("allowed", reason(allowed) + ", " + names.of(head)));
        }
        rows.add(row("result", result(entry)));
        return rows;
    }

    private String result(MediaBook.Entry entry) {
        var item = entry.line();
        return switch (item.status()) {
            case REFUSED -> told(String.valueOf(item.reason()), item.detail());
            case DECLINED -> MediaReason.of(item.reason()).map(this::reason).orElse("");
            case TAKEN -> taken(item);
            case WAITING -> words.text(held(entry) ? "media.older" : "media.waits");
        };
    }

    /** Why something was refused, and what exactly is wrong where that is known. */
    String told(String code, @Nullable String detail) {
        var why = words.text("refusal." + code);
        return detail == null ? why : why + " " + detail;
    }

    private String taken(MediaView item) {
        var kind = item.kind();
        return kind == null ? "" : words.text("media.taken." + kind.key(), item.entered(), subject(item));
    }

    private Row row(String what, String value) {
        return new Row(words.text("media.fact." + what), value);
    }

    private String what(MediaView item) {
        var kind = item.kind();
        return kind == null
                ? words.text("media.unread")
                : words.text(
                        "media.edition",
                        words.text("media.kind." + kind.key()),
                        subject(item),
                        String.valueOf(item.edition()));
    }

    /** A key is known again by its beginning. */
    private static String subject(MediaView item) {
        var subject = String.valueOf(item.subject());
        return subject.length() > 2 * GROUP * GROUP ? subject.substring(0, 2 * GROUP) : subject;
    }

    private StatusView status(MediaBook.Entry entry) {
        var status = entry.line().status();
        var tone = switch (status) {
            case REFUSED -> "bad";
            case WAITING -> "wait";
            case TAKEN -> "done";
            case DECLINED -> "stop";
        };
        return new StatusView(tone, words.text(held(entry) ? "media.held" : "media.status." + status.key()));
    }

    private String reason(MediaReason reason) {
        return words.text("media.reason." + reason.key());
    }

    private String by(Instant at, String name, Officer officer) {
        return words.text("media.by", words.moment(at, directory.times().zone(officer.authority())), name);
    }

    private static String grouped(String sha256) {
        return sha256.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
