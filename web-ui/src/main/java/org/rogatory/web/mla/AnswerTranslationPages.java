package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.Particulars;
import org.rogatory.mla.TextLanguage;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.mla.incoming.AnswerTranslations.Shown;
import org.rogatory.mla.incoming.TranslationOrders;
import org.rogatory.mla.translation.ProsePart;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of an answer are translated while it is drafted. */
@Component
class AnswerTranslationPages {

    private final ReviewPages frame;
    private final AnswerTranslations translations;
    private final TranslationOrders orders;
    private final Crossings crossings;
    private final CaseWords caseWords;
    private final Words words;

    AnswerTranslationPages(
            ReviewPages frame,
            AnswerTranslations translations,
            TranslationOrders orders,
            Crossings crossings,
            CaseWords caseWords,
            Words words) {
        this.orders = orders;
        this.frame = frame;
        this.translations = translations;
        this.crossings = crossings;
        this.caseWords = caseWords;
        this.words = words;
    }

    ModelAndView page(CaseFile file, @Nullable TypedTranslation typed, FormErrors errors, ReviewPages.Reading by) {
        var shown = translations.of(file.caseRef(), by.officer());
        var parts = shown.parts();
        var language = chosen(typed, TypedTranslation.LANGUAGE, parts.language());
        var page = frame.page("mla/answer-translation", file, by.reader());
        page.addObject("version", parts.saved()).addObject("seen", seen(shown));
        page.addObject("languageCode", language);
        page.addObject("language", name(language, by.reader()));
        page.addObject("languages", languages(language, by.reader()));
        page.addObject("layout", chosen(typed, TypedTranslation.LAYOUT, shown.layout()));
        page.addObject("layouts", layouts());
        var own = shown.certifiedBy(by.officer());
        page.addObject("certified", typed == null ? own : typed.certified());
        page.addObject("certifier", own ? null : certifier(shown));
        page.addObject("state", state(shown));
        page.addObject(
                "pairs",
                parts.parts().stream()
                        .map(part -> TranslationPages.pair(part, typed, label(part.part(), by.reader())))
                        .toList());
        page.addObject(
                "progress",
                words.text(
                        "mla.translation.progress", parts.done(), parts.parts().size()));
        page.addObject("writable", AnswerTranslations.writable(file, by.officer()));
        page.addObject("translator", by.officer().displayName());
        page.addObject("wanted", wanted(file, by));
        page.addObject("errors", errors);
        return page;
    }

    /** By which day it was ordered, as long as it is not there. */
    private @Nullable String wanted(CaseFile file, ReviewPages.Reading by) {
        return orders.awaited(file, by.officer())
                .map(day -> words.text("mla.answer-translation.wanted", words.date(day)))
                .orElse(null);
    }

    private static String chosen(@Nullable TypedTranslation typed, String field, String kept) {
        return typed == null ? kept : Objects.requireNonNullElse(typed.text(field), kept);
    }

    private static String seen(Shown shown) {
        var more = Map.of(TypedTranslation.LANGUAGE, shown.parts().language(), TypedTranslation.LAYOUT, shown.layout());
        return TypedTranslation.seen(shown.parts(), more);
    }

    private @Nullable String certifier(Shown shown) {
        var certifier = shown.certifier();
        return certifier == null ? null : words.text("mla.answer-translation.certified", certifier.name());
    }

    /** What becomes of the translation in the letter: {@code told}, {@code untold} or {@code none}. */
    private static String state(Shown shown) {
        if (shown.told()) {
            return "told";
        }
        return shown.begun() ? "untold" : "none";
    }

    private static List<Option> languages(String chosen, Locale reader) {
        return Stream.concat(TextLanguage.OFFERED.stream(), Stream.of(chosen))
                .distinct()
                .map(tag -> new Option(tag, name(tag, reader)))
                .toList();
    }

    private static String name(String tag, Locale reader) {
        return Languages.name(Locale.forLanguageTag(tag), reader);
    }

    private List<Option> layouts() {
        return AnswerTranslations.LAYOUTS.stream()
                .map(key -> new Option(key, words.text("mla.answer-translation.layout." + key)))
                .toList();
    }

    private String label(ProsePart part, Locale reader) {
        var item = part.item();
        if (item != null) {
            var type = part.type() == null ? "" : part.type();
            return (item + 1) + ". " + caseWords.label("assistance_types", type, reader) + " – "
                    + words.text("mla.answer-translation." + part.name());
        }
        return part.key().startsWith(Particulars.KEY)
                ? caseWords.label(Particulars.list(part.name()), part.name(), reader)
                : words.text("mla.answer-translation." + part.name());
    }

    /** Saves what was typed; where it is refused, the page keeps it. */
    ModelAndView save(CaseFile file, TypedTranslation typed, ReviewPages.Reading by) {
        try {
            crossings.again(() -> translations.write(file.caseRef(), said(typed), by.officer()));
        } catch (Refusal refusal) {
            if (Stream.of("role", "not-found", "wrong-status").anyMatch(refusal.code()::equals)) {
                throw refusal;
            }
            return again(file, typed, refusal, by);
        }
        return new ModelAndView("redirect:/cases/" + file.caseRef() + "/translation?saved");
    }

    private static AnswerTranslations.Typed said(TypedTranslation typed) {
        return new AnswerTranslations.Typed(
                typed.texts(),
                typed.text(TypedTranslation.LANGUAGE),
                typed.text(TypedTranslation.LAYOUT),
                typed.certified());
    }

    private ModelAndView again(CaseFile file, TypedTranslation typed, Refusal refusal, ReviewPages.Reading by) {
        var fields = refusal.fields().isEmpty() ? List.of("version") : refusal.fields();
        var errors = new FormErrors();
        fields.forEach(field -> errors.add(place(field, typed), words.text("refusal." + refusal.code())));
        var page = page(file, typed, errors, by);
        var crossed = "changed-meanwhile".equals(refusal.code());
        page.setStatus(crossed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** A refusal of texts points at those it names, else at the first of them. */
    private static String place(String field, TypedTranslation typed) {
        if (field.startsWith(AnswerTranslations.PART)) {
            return TypedTranslation.field(field.substring(AnswerTranslations.PART.length()));
        }
        return "sections".equals(field)
                ? typed.texts().texts().keySet().stream()
                        .sorted()
                        .findFirst()
                        .map(TypedTranslation::field)
                        .orElse(TypedTranslation.LANGUAGE)
                : field;
    }
}
