package org.rogatory.web.cases.tab;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tab of internal notes. */
@Controller
class NotesController {

    private final Cases cases;
    private final Notes notes;
    private final SentOnce sent;
    private final CaseFrame frame;
    private final People people;
    private final Directory directory;
    private final Words words;

    NotesController(
            Cases cases, Notes notes, SentOnce sent, CaseFrame frame, People people, Directory directory, Words words) {
        this.sent = sent;
        this.cases = cases;
        this.notes = notes;
        this.frame = frame;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** A note as it was sent, with the mark of its form. */
    record Written(@Nullable String text, @Nullable String once) {

        String note() {
            return text == null ? "" : text;
        }
    }

    /** A note with its author's name. */
    record NoteRow(
            String id,
            String author,
            String when,
            String text,
            @Nullable String isolation) {}

    @GetMapping("/cases/{caseRef}/notes")
    String notes(@PathVariable String caseRef, Officer officer, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        show(file, officer, model);
        cases.view(file, officer);
        return "cases/notes";
    }

    @PostMapping("/cases/{caseRef}/notes")
    ModelAndView add(
            @PathVariable String caseRef, @ModelAttribute("written") Written written, Officer officer, Model model) {
        var call = SentOnce.of(officer, written.once(), caseRef + " " + written.note());
        try {
            sent.form(call, () -> {
                notes.add(caseRef, written.note(), officer);
                return caseRef;
            });
        } catch (Refusal refusal) {
            var errors = new FormErrors().tell(refusal, "text", Set.of(), words);
            show(cases.find(caseRef, AccessScope.of(officer)), officer, model);
            return again(model, written.note(), errors);
        }
        return new ModelAndView("redirect:/cases/" + caseRef + "/notes?done=note");
    }

    /** The form with what was typed, also where the file was closed meanwhile: nobody loses his words. */
    private ModelAndView again(Model model, String text, FormErrors errors) {
        var page = new ModelAndView("cases/notes", model.asMap());
        page.addObject("errors", errors);
        page.addObject("typed", text);
        page.addObject("mayWrite", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private void show(CaseFile file, Officer officer, Model model) {
        frame.show(file, "notes", new CaseFrame.Reading(officer, LocaleContextHolder.getLocale()), model);
        model.addAttribute("rows", rows(file, officer));
        model.addAttribute("once", SentOnce.mark());
        model.addAttribute("mayWrite", file.closedAt() == null && notes.mayWrite(officer));
        model.addAttribute("errors", new FormErrors());
        model.addAttribute("longest", Notes.LONGEST);
    }

    private List<NoteRow> rows(CaseFile file, Officer officer) {
        var written = notes.of(file.caseRef(), officer);
        var names = people.names(written.stream().map(Notes.NoteView::author).toList());
        var zone = directory.times().zone(file.authority());
        return written.stream()
                .map(note -> row(note, names.of(note.author()), words.moment(note.at(), zone)))
                .toList();
    }

    private static NoteRow row(Notes.NoteView note, String author, String when) {
        var isolation = note.isolation();
        return new NoteRow(note.id(), author, when, note.text(), isolation == null ? null : isolation.key());
    }
}
