package org.rogatory.web.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.archive.ActDrafting;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ActOffers;
import org.rogatory.archive.ActStatus;
import org.rogatory.archive.ActView;
import org.rogatory.archive.ArchiveBooks.WholeAct;
import org.rogatory.archive.MemberView;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.DisposalCertificates;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Acts of the archive in the reader's words. */
@Component
class ActPages {

    private final ActDrafting drafting;
    private final ActOffers offers;
    private final ArchiveWords archiveWords;
    private final DisposalCertificates certificates;
    private final People people;
    private final Words words;

    ActPages(
            ActDrafting drafting,
            ActOffers offers,
            ArchiveWords archiveWords,
            DisposalCertificates certificates,
            People people,
            Words words) {
        this.certificates = certificates;
        this.drafting = drafting;
        this.offers = offers;
        this.archiveWords = archiveWords;
        this.people = people;
        this.words = words;
    }

    /** An act in the list. */
    record Line(String id, String title, StatusView status, String by) {}

    /** A member of a commission. */
    record Member(String name, StatusView answer, String when) {}

    List<Line> lines(List<ActView> acts) {
        var names = people.names(acts.stream().map(ActView::proposedBy).toList());
        return acts.stream()
                .map(act -> new Line(act.actId(), title(act), status(act.status()), names.of(act.proposedBy())))
                .toList();
    }

    String title(ActView act) {
        return words.text("archive.act." + act.kind().key(), act.number(), words.date(act.day()));
    }

    private StatusView status(ActStatus status) {
        var tone = switch (status) {
            case PROPOSED -> "wait";
            case ACCEPTED -> "done";
            case APPROVED -> "them";
            case EXECUTED -> "stop";
            case REJECTED -> "bad";
        };
        return new StatusView(tone, words.text("archive.act-status." + status.key()));
    }

    ModelAndView act(String view, WholeAct whole, Officer officer) {
        var act = whole.act();
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView(view);
        var names = people.names(Stream.concat(
                        whole.members().stream().map(MemberView::username),
                        Stream.of(act.proposedBy(), act.settledBy(), act.executedBy()))
                .filter(Objects::nonNull)
                .toList());
        page.addObject("id", act.actId());
        page.addObject("title", title(act));
        page.addObject("office", archiveWords.authority(act.authority(), reader));
        page.addObject("status", status(act.status()));
        page.addObject("destroys", act.kind() == ActKind.DESTRUCTION);
        var done = act.status() == ActStatus.EXECUTED;
        page.addObject("done", done);
        page.addObject("shut", whole.shut()).addObject("opens", archiveWords.opensFiles(officer));
        page.addObject(
                "certified", done && !whole.shut() && certificates.of(act).isPresent());
        page.addObject("facts", facts(act, names));
        page.addObject("members", members(whole, names));
        var titles = archiveWords.titles(officer, reader);
        page.addObject(
                "lines",
                whole.lines().stream()
                        .map(line -> archiveWords.line(line, titles))
                        .toList());
        page.addObject("offers", offers.of(whole, officer));
        return page;
    }

    private List<Row> facts(ActView act, People.Names names) {
        var zone = archiveWords.zone(act.authority());
        var rows = new ArrayList<Row>();
        rows.add(
                archiveWords.row("proposed", names.of(act.proposedBy()) + ", " + words.moment(act.proposedAt(), zone)));
        var settledBy = act.settledBy();
        var settledAt = act.settledAt();
        if (settledBy != null && settledAt != null) {
            var key = switch (act.status()) {
                case ACCEPTED -> "accepted";
                case REJECTED -> "rejected";
                default -> "approved";
            };
            rows.add(archiveWords.row(key, names.of(settledBy) + ", " + words.moment(settledAt, zone)));
        }
        var executedBy = act.executedBy();
        var executedAt = act.executedAt();
        if (executedBy != null && executedAt != null) {
            rows.add(archiveWords.row("executed", names.of(executedBy) + ", " + words.moment(executedAt, zone)));
        }
        return rows;
    }

    private List<Member> members(WholeAct whole, People.Names names) {
        var zone = archiveWords.zone(whole.act().authority());
        return whole.members().stream()
                .map(member -> {
                    var answer = member.answer();
                    var at = member.answeredAt();
                    var key = answer == null ? "waits" : answer.key();
                    var tone = answer == null ? "wait" : "agrees".equals(key) ? "done" : "bad";
                    return new Member(
                            names.of(member.username()),
                            new StatusView(tone, words.text("archive.answer." + key)),
                            at == null ? "" : words.moment(at, zone));
                })
                .toList();
    }

    /** The form of a new act; what stands in the address is its kind. */
    ModelAndView form(ActKind kind, ActForm form, FormErrors errors, Officer clerk) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("archive/act-new");
        var titles = archiveWords.titles(clerk, reader);
        page.addObject("kind", kind.key());
        page.addObject("destroys", kind == ActKind.DESTRUCTION);
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject(
                "files",
                drafting.possible(kind, clerk).stream()
                        .map(file -> archiveWords.line(file, titles))
                        .map(line -> new Option(line.reference(), line.reference(), hint(line)))
                        .toList());
        page.addObject(
                "nominees",
                drafting.nominees(clerk).stream()
                        .map(officer -> new Option(officer.username(), officer.displayName()))
                        .toList());
        return errors.on(page);
    }

    private static String hint(ArchiveWords.Line line) {
        return Stream.of(line.index(), line.indexTitle(), line.term(), line.until(), line.size())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
