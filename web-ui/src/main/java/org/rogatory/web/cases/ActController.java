package org.rogatory.web.cases;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.upload.UploadedFiles;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FindingWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OwnActPages;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.VerbNames;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An act on a file: a page of its own that asks for what the verb needs, and does it. */
@Controller
class ActController {

    /** Refusals after which the form is sent again knowing what has happened meanwhile. */
    private static final Set<String> CHANGED = Set.of(Refusal.CHANGED, "document-changed", SentOnce.BEFORE);

    private static final UploadedFiles.Taken NO_FILES = new UploadedFiles.Taken(List.of(), List.of());

    private final Cases cases;
    private final Procedures procedures;
    private final CasePages pages;
    private final ActForms forms;
    private final FieldWords fieldWords;
    private final UploadedFiles uploads;
    private final ActResults results;
    private final FindingWords findingWords;
    private final Words words;
    private final CurrentReader current;
    private final SentActs sentActs;
    private final StaleActs stale;
    private final ActParts parts;
    private final HeldLetterPart letters;
    private final CaseMatters matters;
    /** Acts that are done on a page of their own, by verb. */
    private final Map<String, String> ownPages;

    ActController(
            Cases cases,
            Procedures procedures,
            CasePages pages,
            ActForms forms,
            FieldWords fieldWords,
            UploadedFiles uploads,
            ActResults results,
            FindingWords findingWords,
            Words words,
            CurrentReader current,
            SentActs sentActs,
            StaleActs stale,
            ActParts parts,
            HeldLetterPart letters,
            CaseMatters matters,
            List<OwnActPages> own) {
        this.ownPages = new HashMap<>();
        own.forEach(each -> ownPages.putAll(each.places()));
        this.parts = parts;
        this.letters = letters;
        this.matters = matters;
        this.cases = cases;
        this.procedures = procedures;
        this.pages = pages;
        this.forms = forms;
        this.fieldWords = fieldWords;
        this.uploads = uploads;
        this.results = results;
        this.findingWords = findingWords;
        this.words = words;
        this.current = current;
        this.sentActs = sentActs;
        this.stale = stale;
    }

    /** What the page is about: the file, the verb, what was typed and what is wrong with it. */
    private record Asked(
            CaseFile file,
            AllowedAction action,
            ActJson typed,
            FormErrors errors,
            @Nullable ActUpload sent) {

        /** The version that the form is about: the one that was seen. */
        long version() {
            var seen = typed.version();
            return seen == null ? file.version() : seen;
        }
    }

    @GetMapping("/cases/{caseRef}/acts/{verb}")
    ModelAndView ask(
            @PathVariable String caseRef, @PathVariable String verb, @ModelAttribute ActAbout about, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var typed = letters.typed(file, verb, about, officer);
        return offered(file, verb, officer)
                .map(action -> ownPages.containsKey(action.verb()) ? action : free(action))
                .map(action -> forms.chosen(file, action, typed, officer))
                .map(action -> ownPages.containsKey(action.verb())
                        ? ownPage(caseRef, action.verb())
                        : page(new Asked(file, action, typed, new FormErrors(), null), List.of(), null, officer))
                .orElseGet(() -> stale.page(file, VerbNames.verb(verb), ActJson.EMPTY, officer));
    }

    /** What must be read before it is done is done only where it is read. */
    private ModelAndView ownPage(String caseRef, String verb) {
        return new ModelAndView("redirect:/cases/" + caseRef + ownPages.get(verb));
    }

    private Optional<AllowedAction> offered(CaseFile file, String verb, Officer officer) {
        var name = VerbNames.verb(verb);
        return procedures.actions(file, officer).stream()
                .filter(action -> action.verb().equals(name))
                .findFirst();
    }

    private static AllowedAction free(AllowedAction action) {
        if (action.barred() != null) {
            throw Refusal.barred(action.barred());
        }
        return action;
    }

    @PostMapping("/cases/{caseRef}/acts/{verb}")
    ModelAndView act(
            @Valid @ModelAttribute("typed") ActJson typed,
            BindingResult binding,
            @ModelAttribute("sent") ActUpload sent) {
        var officer = current.demanded();
        if (ownPages.containsKey(sent.name())) {
            return ownPage(sent.caseRef(), sent.name());
        }
        var before = sentActs.before(sent, typed, officer);
        if (before.isPresent()) {
            return before.get();
        }
        var file = cases.find(sent.caseRef(), AccessScope.of(officer));
        var action = offered(file, sent.verb(), officer)
                .map(free -> forms.chosen(file, free(free), typed, officer))
                .orElse(null);
        if (action == null) {
            return sentActs.before(sent, typed, officer).orElseGet(() -> stale.page(file, sent.name(), typed, officer));
        }
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> {
            var field = error.getField().replaceFirst("(?<!particulars|answers)\\[.*", "");
            errors.add(field, fieldWords.problem(action, field, FormErrors.told(error, words)));
        });
        results.demandOutcomes(file, typed, officer, errors);
        var asked = new Asked(file, action, typed, errors, sent);
        var taken = forms.asksFiles(file, action, typed) ? uploads.take(sent.caseRef(), sent.form()) : NO_FILES;
        if (!taken.problems().isEmpty()) {
            errors.add("file", fieldWords.problem(action, "file", uploads.told(taken.problems())));
        }
        return errors.any() ? page(asked, taken.files(), null, officer) : perform(asked, taken.files(), officer);
    }

    private ModelAndView perform(Asked asked, List<TakenFile> files, Officer officer) {
        try {
            return sentActs.perform(Objects.requireNonNull(asked.sent()), asked.typed(), files, officer);
        } catch (Refusal refusal) {
            var told = fieldWords.refused(refusal);
            var fields = refusal.fields().isEmpty() ? List.of("act") : refusal.fields();
            fields.stream()
                    .map(field -> ActResults.place(asked.typed(), field))
                    .flatMap(field -> ParticularFields.places(asked.action(), field).stream())
                    .flatMap(field -> AnswerFields.places(asked.typed(), field))
                    .forEach(field -> asked.errors().add(field, fieldWords.problem(asked.action(), field, told)));
            return page(asked, files, refusal, officer);
        }
    }

    private ModelAndView page(Asked asked, List<TakenFile> files, @Nullable Refusal refusal, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var file = asked.file();
        var verb = asked.action().verb();
        var page = new ModelAndView("cases/act");
        fieldWords.again(asked.errors(), asked.action(), files);
        page.addObject("header", pages.header(file, officer, reader)).addObject("errors", asked.errors());
        page.addObject("fields", forms.fields(file, asked.action(), officer, asked.typed()));
        if (forms.asksResults(asked.action())) {
            page.addObject("items", results.lines(file, asked.typed(), officer));
            page.addObject("outcomes", results.outcomes(reader));
        }
        page.addObject("pointing", forms.pointing(file, asked.action(), officer, asked.typed()));
        page.addObject("upload", forms.upload(file, asked.action(), asked.typed(), asked.sent()));
        parts.show(page, new ActParts.About(file, asked.action(), asked.typed()), officer, reader);
        page.addObject("hint", fieldWords.hint(file, asked.action())).addObject("once", SentOnce.mark());
        page.addObject("sending", forms.sending(file, asked.action(), asked.typed()));
        page.addObject("version", asked.version()).addObject("verbLabel", forms.verb(verb, reader));
        page.addObject("address", address(asked)).addObject("back", "/cases/" + file.caseRef());
        page.setStatus(asked.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        if (refusal != null) {
            refused(page, asked, refusal, officer);
        }
        return page;
    }

    private static String address(Asked asked) {
        return "/cases/" + asked.file().caseRef() + "/acts/"
                + asked.action().verb().replace('_', '-');
    }

    /** What the rules say, and what happened meanwhile; the next sending is then made knowingly. */
    private void refused(ModelAndView page, Asked asked, Refusal refusal, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var file = asked.file();
        if (CHANGED.contains(refusal.code())) {
            page.setStatus(HttpStatus.CONFLICT);
            page.addObject("version", file.version());
            stale.tell(page, file, reader);
        }
        page.addObject("mend", matters.mends(refusal, file, officer, reader).orElse(null));
        page.addObject("findings", findingWords.views(refusal.findings(), file, officer, reader));
    }
}
