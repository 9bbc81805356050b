package org.rogatory.web.mla;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.RefusalTrail;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The translator's page: source beside target, saved at every step; the act that finishes it is done here. Of a request
 * that was received its answer is translated.
 */
@Controller
class TranslationController {

    private static final String VERB = "attach_translation";
    private static final String BESIDE = "beside";

    private final Cases cases;
    private final Procedures procedures;
    private final RequestTranslations translations;
    private final TranslatedUploads uploads;
    private final TranslationPages pages;
    private final AnswerTranslationPages answers;
    private final Crossings crossings;
    private final SentOnce sent;
    private final RefusalTrail trail;
    private final Words words;

    TranslationController(
            Cases cases,
            Procedures procedures,
            RequestTranslations translations,
            TranslatedUploads uploads,
            TranslationPages pages,
            AnswerTranslationPages answers,
            Crossings crossings,
            SentOnce sent,
            RefusalTrail trail,
            Words words) {
        this.cases = cases;
        this.procedures = procedures;
        this.translations = translations;
        this.uploads = uploads;
        this.pages = pages;
        this.answers = answers;
        this.crossings = crossings;
        this.sent = sent;
        this.trail = trail;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/translation")
    ModelAndView ask(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var by = new ReviewPages.Reading(officer, reader);
        var typed = model.getAttribute(BESIDE) instanceof Map<?, ?> beside ? TypedTranslation.holding(beside) : null;
        var page = file.outgoing()
                ? pages.page(file, typed, new FormErrors(), by)
                : answers.page(file, null, new FormErrors(), by);
        cases.view(file, officer);
        return page;
    }

    /** Saves first, whatever was pressed: nothing typed is lost if the act is refused. */
    @PostMapping("/cases/{caseRef}/translation")
    ModelAndView save(
            @PathVariable String caseRef,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            Locale reader) {
        var typed = new TypedTranslation(Typed.of(fields));
        var by = new ReviewPages.Reading(officer, reader);
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!file.outgoing()) {
            return answers.save(file, typed, by);
        }
        var call = SentOnce.of(officer, typed.text("once"), caseRef + " " + typed.said());
        if (typed.finishes() && sent.done(call)) {
            return finished(caseRef);
        }
        var refused = kept(file, typed, by);
        if (refused != null) {
            return refused;
        }
        if (!typed.finishes()) {
            return further(caseRef + "/translation?saved", typed.beside());
        }
        try {
            sent.form(call, () -> procedures.act(caseRef, act(typed).act(), officer));
        } catch (Refusal refusal) {
            return again(file, typed, refusal, by);
        }
        return finished(caseRef);
    }

    private static ModelAndView finished(String caseRef) {
        return new ModelAndView("redirect:/cases/" + caseRef + "?done=attach-translation");
    }

    /** The page again, with what stands beside the texts as it was typed: nothing of that is saved before the end. */
    private static ModelAndView further(String page, Map<String, String> beside) {
        if (!beside.isEmpty() && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
            RequestContextUtils.getOutputFlashMap(here.getRequest()).put(BESIDE, new HashMap<>(beside));
        }
        return new ModelAndView("redirect:/cases/" + page);
    }

    /** Saved in passing, as the interview is: says only that it was saved, or why not. */
    @PostMapping(path = "/cases/{caseRef}/translation", headers = "HX-Request")
    ModelAndView autosave(
            @PathVariable String caseRef, @RequestParam MultiValueMap<String, String> fields, Officer officer) {
        var typed = new TypedTranslation(Typed.of(fields));
        var file = ReviewController.outgoing(cases.find(caseRef, AccessScope.of(officer)));
        try {
            var parts = crossings.again(() -> translations.write(caseRef, typed.everything(), officer));
            return pages.autosaved(file, parts);
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            trail.told(refusal);
            return new ModelAndView("mla/autosave")
                    .addObject("end", Refusal.CHANGED.equals(refusal.code()) ? "changed" : "refused")
                    .addObject("version", typed.text("version"));
        }
    }

    /** The act as it was asked for. Saving has its own version; the file is not asked about. */
    private static ActDraft act(TypedTranslation typed) {
        if (typed.unreadable()) {
            throw Refusal.of("date-unreadable", TypedTranslation.DAY);
        }
        return typed.notNeeded()
                ? Act.draft(VERB).kind("not_needed").internalText(typed.text("reason"))
                : Act.draft(VERB)
                        .certified(typed.certified())
                        .spoke(null, typed.text("contact"))
                        .order(typed.text("reference"), typed.certifiedOn(), null)
                        .internalText(typed.text("internalText"));
    }

    /** Saves what was typed, or tells why not: nobody finishes what he has not seen. */
    private @Nullable ModelAndView kept(CaseFile file, TypedTranslation typed, ReviewPages.Reading by) {
        try {
            crossings.again(() -> {
                var texts = typed.finishes() ? typed.everything() : typed.texts();
                translations.write(file.caseRef(), texts, by.officer());
                return file.caseRef();
            });
            return null;
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return again(file, typed, refusal, by);
        }
    }

    /** With what was typed, also where somebody else has to write it down; that leaves its trace all the same. */
    private ModelAndView again(CaseFile file, TypedTranslation typed, Refusal refusal, ReviewPages.Reading by) {
        trail.told(refusal);
        var errors = new FormErrors();
        errors.add(pages.place(file, refusal, by.officer()), words.text("refusal." + refusal.code()));
        var page = pages.page(cases.find(file.caseRef(), AccessScope.of(by.officer())), typed, errors, by);
        var crossed = Refusal.CHANGED.equals(refusal.code()) || "wrong-status".equals(refusal.code());
        page.setStatus(crossed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Adds translated documents; what was typed beside them is saved with them. */
    @PostMapping("/cases/{caseRef}/translation/documents")
    ModelAndView upload(
            @PathVariable String caseRef,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Officer officer)
            throws IOException {
        var by = new ReviewPages.Reading(officer, LocaleContextHolder.getLocale());
        var typed = new TypedTranslation(Typed.of(fields));
        var file = ReviewController.outgoing(cases.find(caseRef, AccessScope.of(officer)));
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(each -> !each.isEmpty()).toList();
        var refused = kept(file, typed, by);
        if (refused != null) {
            return chosen.isEmpty() ? refused : chosenAgain(refused);
        }
        if (chosen.isEmpty()) {
            return problem(file, typed, words.text("cases.documents.choose"), by);
        }
        try {
            uploads.add(caseRef, chosen, typed, officer);
        } catch (DocumentRefused refusal) {
            return chosenAgain(problem(file, typed, words.text("refusal." + refusal.code()), by));
        } catch (Refusal refusal) {
            return chosenAgain(again(file, typed, refusal, by));
        }
        return further(caseRef + "/translation?added", typed.besidePapers());
    }

    /** Files do not come back with the page: where they can still be added it says that they are to be chosen again. */
    private ModelAndView chosenAgain(ModelAndView page) {
        var model = page.getModel();
        if (Boolean.TRUE.equals(model.get("writable")) && model.get("errors") instanceof FormErrors errors) {
            errors.also("file", words.text("cases.files-again"));
        }
        return page;
    }

    private ModelAndView problem(CaseFile file, TypedTranslation typed, String problem, ReviewPages.Reading by) {
        var page = pages.page(file, typed, new FormErrors().add("file", problem), by);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
