package org.rogatory.web.mla;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.mla.DraftPages.Asked;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The interviews, whatever they ask about: a page for each topic, saved on every step and in passing. */
@Component
class InterviewDesk {

    private final Drafts drafts;
    private final TopicForms forms;
    private final DraftSaving saving;
    private final DraftPages pages;
    private final OvertakenDrafts overtaken;
    private final Words words;

    InterviewDesk(
            Drafts drafts,
            TopicForms forms,
            DraftSaving saving,
            DraftPages pages,
            OvertakenDrafts overtaken,
            Words words) {
        this.overtaken = overtaken;
        this.drafts = drafts;
        this.forms = forms;
        this.saving = saving;
        this.pages = pages;
        this.words = words;
    }

    /** A page as its address names it: of which interview, about which file, on what. */
    record Page(Interview interview, String caseRef, String topic) {}

    ModelAndView ask(Page address, MultiValueMap<String, String> parameters, Officer officer) {
        var file = drafts.find(address.caseRef(), officer);
        if (!drafts.writable(file, officer)) {
            return new ModelAndView("redirect:/cases/" + file.caseRef());
        }
        if (Interview.of(file) != address.interview()) {
            return new ModelAndView("redirect:" + nearest(file, address.topic()));
        }
        var asked = address.interview().topic(address.topic()).orElseThrow(Refusal::notFound);
        var draft = drafts.open(file, officer);
        var form = forms.of(asked);
        var page = form.isEmpty() ? pages.check(draft, reader()) : asked(draft, form.get(), parameters);
        return drafts.seen(file, officer, page);
    }

    /** The page of the same name in the interview of a file that is about something else, or its first one. */
    private static String nearest(CaseFile file, String topic) {
        return Interview.of(file)
                .topic(topic)
                .map(known -> DraftPlaces.page(file, known.slug()))
                .orElseGet(() -> DraftPlaces.first(file));
    }

    private ModelAndView asked(Draft draft, TopicForm form, MultiValueMap<String, String> parameters) {
        var typed = form.read(draft.content());
        var more = parameters.getFirst("more");
        if (more != null) {
            typed.more(more);
        }
        if (!draft.topics().contains(form.topic())) {
            throw Refusal.notFound();
        }
        var fromCheck = fromCheck(parameters);
        var page = pages.topic(new Asked(draft, form, typed, fromCheck || parameters.containsKey("saved")), reader());
        page.addObject("fromCheck", fromCheck);
        page.addObject("measure", parameters.getFirst("measure"));
        return page;
    }

    ModelAndView save(Page address, MultiValueMap<String, String> fields, Officer officer) {
        var file = drafts.find(address.caseRef(), officer);
        var form = form(address, file);
        var typed = Typed.of(fields);
        if (!drafts.writable(file, officer)) {
            return overtaken.page(drafts.open(file, officer), form, typed, reader());
        }
        var asked = PageCommand.of(typed.text("do"));
        var measure = form.undeclared(asked, typed);
        var command = measure == null ? asked : PageCommand.of("stay");
        var outcome = saving.save(drafts.open(file, officer), form, typed, command);
        return switch (outcome.end()) {
            case SAVED ->
                measure == null
                        ? saved(outcome, form, command, fromCheck(fields))
                        : declare(outcome, form, measure, fromCheck(fields));
            case CHANGED -> changed(outcome, form, typed, fromCheck(fields));
            case UNREADABLE, REFUSED -> again(outcome, form, typed, fromCheck(fields));
        };
    }

    /** What was typed is saved; the page asks how the measure is marked before it is added. */
    private static ModelAndView declare(
            DraftSaving.Outcome outcome, TopicForm form, String measure, boolean fromCheck) {
        var address = outcome.draft().address(form.topic());
        return new ModelAndView(
                "redirect:" + address + (fromCheck ? "?from=check&" : "?") + "measure=" + measure + "#declared");
    }

    private ModelAndView saved(DraftSaving.Outcome outcome, TopicForm form, PageCommand command, boolean fromCheck) {
        var target = command.target(outcome.draft(), form.topic(), fromCheck);
        if (command.adds() && !outcome.added()) {
            target += (fromCheck ? "&" : "?") + "more=" + command.kind();
        }
        return new ModelAndView("redirect:" + target + (command.adds() ? "#" + newRow(outcome, form, command) : ""));
    }

    /** The row that a button added, to go there. */
    private static String newRow(DraftSaving.Outcome outcome, TopicForm form, PageCommand command) {
        var rows = form.read(outcome.mine()).rows(command.kind());
        return command.kind() + "-" + Math.max(0, outcome.added() ? rows - 1 : rows);
    }

    private ModelAndView changed(DraftSaving.Outcome outcome, TopicForm form, Typed typed, boolean fromCheck) {
        var page = pages.changed(outcome, form, typed, reader());
        page.addObject("fromCheck", fromCheck);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The same page with all that was typed and what is wrong with it. */
    private ModelAndView again(DraftSaving.Outcome outcome, TopicForm form, Typed typed, boolean fromCheck) {
        var refusal = outcome.refusal();
        var page = pages.topic(new Asked(outcome.draft(), form, typed, fromCheck, refusal), reader());
        page.addObject("fromCheck", fromCheck);
        if (refusal != null) {
            page.addObject("refused", words.text("refusal." + refusal.code()));
        }
        page.addObject("version", typed.text("version"));
        page.addObject("seen", typed.text("seen"));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Saved in passing, without a page: says only that it was saved, or why not. */
    ModelAndView autosave(Page address, MultiValueMap<String, String> fields, Officer officer) {
        var typed = Typed.of(fields);
        var file = drafts.find(address.caseRef(), officer);
        var form = form(address, file);
        var end = drafts.writable(file, officer)
                ? saving.pass(drafts.open(file, officer), form, typed).end()
                : DraftSaving.End.REFUSED;
        var draft = drafts.open(drafts.find(address.caseRef(), officer), officer);
        var page = pages.page("mla/autosave", draft, form.topic(), reader());
        page.addObject("saved", pages.head(draft.file(), reader()).saved());
        page.addObject("end", end.name().toLowerCase(Locale.ROOT));
        if (end != DraftSaving.End.SAVED) {
            page.addObject("version", typed.text("version"));
            page.addObject("seen", typed.text("seen"));
        }
        return page;
    }

    /** A page takes only what is asked in the interview of its file. */
    private TopicForm form(Page address, CaseFile file) {
        return Optional.of(address.interview())
                .filter(interview -> interview == Interview.of(file))
                .flatMap(interview -> interview.topic(address.topic()))
                .flatMap(topic -> forms.of(topic))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean fromCheck(MultiValueMap<String, String> parameters) {
        return DraftTopic.CHECK.slug().equals(parameters.getFirst("from"));
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
