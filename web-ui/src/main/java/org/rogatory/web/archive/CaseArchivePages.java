package org.rogatory.web.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.HoldView;
import org.rogatory.archive.LegalHolds;
import org.rogatory.archive.RetentionTerm;
import org.rogatory.archive.RetentionTerms;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The tab "Archive" of a file and its forms, in the reader's words. */
@Component
class CaseArchivePages {

    private final ArchiveFiles files;
    private final LegalHolds holds;
    private final RetentionTerms terms;
    private final ArchiveWords words;
    private final People people;

    CaseArchivePages(ArchiveFiles files, LegalHolds holds, RetentionTerms terms, ArchiveWords words, People people) {
        this.files = files;
        this.holds = holds;
        this.terms = terms;
        this.words = words;
        this.people = people;
    }

    /** A file and who asks about it. */
    record Asked(CaseFile file, Officer officer) {}

    /** A volume that ends: another follows, or the file is closed with it. */
    record Ended(String caseRef, VolumeForm form, boolean closing) {}

    /** A hold, what it rests on and what can be done about it. */
    record Hold(
            String id,
            String reason,
            String decision,
            @Nullable String text,
            String by,
            String standing,
            boolean running,
            boolean ask,
            boolean lift) {}

    /** What the reader can do on the tab now. */
    record Acts(boolean file, boolean refile, boolean split, boolean close, boolean hold) {}

    void show(CaseFile file, @Nullable Kept kept, Officer officer, Model model) {
        var clerk = files.files(file, officer);
        model.addAttribute("acts", acts(file, kept, clerk, files.keeps(file, officer)));
        model.addAttribute("kept", kept != null);
        if (kept != null) {
            var titles = titles(file, officer);
            model.addAttribute("facts", words.facts(kept.file(), titles));
            model.addAttribute("state", words.status(kept.file().state()));
            model.addAttribute("volumes", words.volumes(kept));
            model.addAttribute("holds", holds(file, kept.file(), officer));
            model.addAttribute("pendingAct", act(file, officer, kept.file().pendingAct()));
            model.addAttribute("transferAct", act(file, officer, kept.file().transferAct()));
            model.addAttribute("destructionAct", act(file, officer, kept.file().destructionAct()));
        }
    }

    private static Acts acts(CaseFile file, @Nullable Kept kept, boolean clerk, boolean keeper) {
        if (kept == null) {
            return new Acts(clerk, false, false, false, false);
        }
        var state = kept.file().state();
        var open = clerk && state == ArchiveState.OPEN;
        var alive = state != ArchiveState.DESTROYED;
        return new Acts(
                false,
                clerk && alive && kept.file().pendingAct() == null,
                open,
                open && file.closedAt() != null,
                keeper && alive);
    }

    /** The titles of indices are of the reader's own authority; of another the code must do. */
    private Map<String, String> titles(CaseFile file, Officer officer) {
        return files.keeps(file, officer) ? words.titles(officer, LocaleContextHolder.getLocale()) : Map.of();
    }

    private @Nullable String act(CaseFile file, Officer officer, @Nullable String actId) {
        return files.keeps(file, officer) ? actId : null;
    }

    private List<Hold> holds(CaseFile file, ArchivedFile kept, Officer officer) {
        var keeper = files.keeps(file, officer);
        var found = holds.of(file.caseRef(), officer);
        var names = people.names(found.stream()
                .flatMap(hold -> Stream.of(hold.heldBy(), hold.askedBy(), hold.liftedBy()))
                .filter(Objects::nonNull)
                .toList());
        var lifts = holds.lifts(kept, officer);
        return found.stream()
                .map(hold -> new Hold(
                        hold.holdId(),
                        words.text("archive.reason." + hold.reason().key()),
                        words.text("archive.decision-of", hold.decision(), words.day(hold.decisionDay())),
                        hold.words(),
                        words.text("archive.held-by", names.of(hold.heldBy())),
                        standing(hold, names),
                        hold.running(),
                        keeper && hold.running() && hold.askedBy() == null,
                        lifts
                                && hold.running()
                                && hold.askedBy() != null
                                && !officer.username().equals(hold.askedBy())))
                .toList();
    }

    private String standing(HoldView hold, People.Names names) {
        var asked = hold.askedBy();
        var lifted = hold.liftedBy();
        if (lifted != null && asked != null) {
            return words.text("archive.lifted-by", names.of(asked), names.of(lifted));
        }
        return asked == null ? words.text("archive.runs") : words.text("archive.asked-by", names.of(asked));
    }

    /** The form on a file that is under no index yet: with the term that is known for such files, if one is. */
    FilingForm begun(CaseFile file) {
        return terms.of(file).flatMap(RetentionTerm::known).map(FilingForm::of).orElseGet(FilingForm::empty);
    }

    /**
     * The form on index and article; {@code kept} is null where the file is under no index yet. Who was overtaken sees
     * what stands there now before he saves.
     */
    ModelAndView filing(Asked asked, @Nullable Kept kept, FilingForm form, FormErrors errors) {
        var page = form("archive/filing", asked.file(), errors);
        var reader = LocaleContextHolder.getLocale();
        page.addObject("form", kept == null ? form : form.at(kept.file().version()));
        page.addObject("stands", stands(kept, form.seen(), errors));
        page.addObject("offered", words.offered(terms.of(asked.file())));
        page.addObject("known", kept != null);
        page.addObject("open", kept == null || kept.file().state() == ArchiveState.OPEN);
        page.addObject("indices", indices(asked.officer(), reader));
        page.addObject(
                "kinds",
                Stream.of("years", FilingForm.EVER)
                        .map(kind -> new Option(kind, words.text("archive.keep." + kind)))
                        .toList());
        return page;
    }

    private List<Option> indices(Officer officer, Locale reader) {
        return files.indices(officer).stream()
                .map(index -> new Option(index.code(), index.code() + " – " + ArchiveWords.title(index, reader)))
                .toList();
    }

    private List<Row> stands(@Nullable Kept kept, long seen, FormErrors errors) {
        return kept == null || !errors.any() || kept.file().version() == seen ? List.of() : words.standing(kept);
    }

    ModelAndView volume(CaseFile file, Kept kept, Ended ended, FormErrors errors) {
        var page = form("archive/volume", file, errors);
        page.addObject("form", ended.form().at(kept.file().version()));
        page.addObject("stands", stands(kept, ended.form().seen(), errors));
        page.addObject("closing", ended.closing());
        page.addObject("term", words.term(kept.file().retention()));
        page.addObject("offered", words.offered(terms.of(file)));
        return page;
    }

    ModelAndView hold(CaseFile file, HoldForm form, FormErrors errors) {
        var page = form("archive/hold", file, errors);
        page.addObject("form", form);
        page.addObject(
                "reasons",
                Arrays.stream(HoldReason.values())
                        .map(reason -> new Option(reason.key(), words.text("archive.reason." + reason.key())))
                        .toList());
        return page;
    }

    private static ModelAndView form(String view, CaseFile file, FormErrors errors) {
        var page = new ModelAndView(view);
        page.addObject("reference", file.caseRef());
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }
}
