package org.rogatory.web.mla;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.mla.incoming.TranslationOrders;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of an answer are translated while it is drafted. */
@Component
class AnswerTranslationPages {

    private final TranslatedWordsPages pages;
    private final AnswerTranslations translations;
    private final TranslationOrders orders;
    private final Crossings crossings;
    private final Words words;

    AnswerTranslationPages(
            TranslatedWordsPages pages,
            AnswerTranslations translations,
            TranslationOrders orders,
            Crossings crossings,
            Words words) {
        this.orders = orders;
        this.words = words;
        this.pages = pages;
        this.translations = translations;
        this.crossings = crossings;
    }

    ModelAndView page(CaseFile file, @Nullable TypedTranslation typed, FormErrors errors, ReviewPages.Reading by) {
        return ordered(pages.page(work(file, by), typed, errors, by), file, by);
    }

    /** By which day it was ordered, as long as it is not there. */
    private ModelAndView ordered(ModelAndView page, CaseFile file, ReviewPages.Reading by) {
        var wanted = orders.awaited(file, by.officer())
                .map(day -> wanted(file, words.date(day), by))
                .orElse(null);
        return page.addObject("wanted", wanted);
    }

    private String wanted(CaseFile file, String day, ReviewPages.Reading by) {
        return orders.language(file)
                .map(into -> words.text(
                        "mla.answer-translation.wanted-into", day, TranslatedWordsPages.name(into, by.reader())))
                .orElseGet(() -> words.text("mla.answer-translation.wanted", day));
    }

    private TranslatedWordsPages.Work work(CaseFile file, ReviewPages.Reading by) {
        return work(file, translations.of(file.caseRef(), by.officer()), by);
    }

    private static TranslatedWordsPages.Work work(CaseFile file, Shown shown, ReviewPages.Reading by) {
        var writable = AnswerTranslations.writable(file, by.officer());
        return new TranslatedWordsPages.Work(file, "answer", address(file), null, shown, writable);
    }

    private static String address(CaseFile file) {
        return "/cases/" + file.caseRef() + "/translation";
    }

    /** Saves what was typed; where it is refused, the page keeps it. */
    ModelAndView save(CaseFile file, TypedTranslation typed, ReviewPages.Reading by) {
        try {
            crossings.again(() -> translations.write(file.caseRef(), TranslatedWordsPages.said(typed), by.officer()));
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return ordered(again(file, typed, refusal, by), file, by);
        }
        return new ModelAndView("redirect:" + address(file) + "?saved");
    }

    /** Where the answer was returned or approved meanwhile there is nothing beside which the page could show what was typed. */
    private ModelAndView again(CaseFile file, TypedTranslation typed, Refusal refusal, ReviewPages.Reading by) {
        return AnswerTranslations.RETURNED.equals(refusal.code()) || TranslatedWordsPages.over(refusal)
                ? pages.kept(work(file, KeptWords.of(typed), by), typed, refusal, by)
                : pages.again(work(file, by), typed, refusal, by);
    }
}
