package org.rogatory.web.mla;

import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of a letter are translated while it waits for its signature. */
@Controller
class LetterTranslationController {

    private final Cases cases;
    private final LetterTranslations translations;
    private final TranslatedWordsPages pages;
    private final Crossings crossings;
    private final CaseWords caseWords;

    LetterTranslationController(
            Cases cases,
            LetterTranslations translations,
            TranslatedWordsPages pages,
            Crossings crossings,
            CaseWords caseWords) {
        this.cases = cases;
        this.translations = translations;
        this.pages = pages;
        this.crossings = crossings;
        this.caseWords = caseWords;
    }

    /** Where the letter that is known by this is translated. */
    static String address(String caseRef, String letterRef) {
        return "/cases/" + caseRef + "/letters/" + letterRef + "/translation";
    }

    @GetMapping("/cases/{caseRef}/letters/{letterRef}/translation")
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String letterRef, Officer officer, Locale reader) {
        var by = new ReviewPages.Reading(officer, reader);
        var letter = translations.of(caseRef, letterRef, officer);
        var file = cases.find(caseRef, AccessScope.of(officer));
        var page = pages.page(work(file, letter, reader), null, new FormErrors(), by);
        cases.view(file, officer);
        return page;
    }

    /** Saves what was typed; where it is refused, the page keeps it. */
    @PostMapping("/cases/{caseRef}/letters/{letterRef}/translation")
    ModelAndView save(
            @PathVariable String caseRef,
            @PathVariable String letterRef,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        var typed = new TypedTranslation(Typed.of(fields));
        try {
            crossings.again(() -> translations.write(caseRef, letterRef, TranslatedWordsPages.said(typed), officer));
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return again(new Saved(caseRef, letterRef, typed), refusal, officer);
        }
        return new ModelAndView("redirect:" + address(caseRef, letterRef) + "?saved");
    }

    /** What was to be saved of which letter. */
    private record Saved(String caseRef, String letterRef, TypedTranslation typed) {}

    private ModelAndView again(Saved saved, Refusal refusal, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var file = cases.find(saved.caseRef(), AccessScope.of(officer));
        var letter = translations.of(saved.caseRef(), saved.letterRef(), officer);
        var by = new ReviewPages.Reading(officer, reader);
        if (!TranslatedWordsPages.over(refusal)) {
            return pages.again(work(file, letter, reader), saved.typed(), refusal, by);
        }
        var kept = new LetterTranslations.Letter(
                letter.letterRef(), letter.kind(), KeptWords.of(saved.typed()), letter.writable());
        return pages.kept(work(file, kept, reader), saved.typed(), refusal, by);
    }

    private TranslatedWordsPages.Work work(CaseFile file, LetterTranslations.Letter letter, Locale reader) {
        return new TranslatedWordsPages.Work(
                file,
                "letter",
                address(file.caseRef(), letter.letterRef()),
                caseWords.paper(letter.kind(), file, reader),
                letter.shown(),
                letter.writable());
    }
}
