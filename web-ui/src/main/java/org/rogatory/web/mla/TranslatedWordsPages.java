package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of an answer, or of a letter that waits for its signature, are translated. */
@Component
class TranslatedWordsPages {

    private static final String ANSWERED = "answers-";

    private final ReviewPages frame;
    private final TranslationPages requests;
    private final CaseWords caseWords;
    private final Words words;

    TranslatedWordsPages(ReviewPages frame, TranslationPages requests, CaseWords caseWords, Words words) {
        this.frame = frame;
        this.requests = requests;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * What is translated.
     *
     * @param kind {@code answer} or {@code letter}, which tells the words of the page
     * @param address under which it is read and saved
     * @param about which letter it is; null where the file has but one
     * @param writable whether the officer translates it now
     */
    record Work(
            CaseFile file,
            String kind,
            String address,
            @Nullable String about,
            Shown shown,
            boolean writable) {}

    ModelAndView page(Work work, @Nullable TypedTranslation typed, FormErrors errors, ReviewPages.Reading by) {
        var shown = work.shown();
        var parts = shown.parts();
        var language = chosen(typed, TypedTranslation.LANGUAGE, parts.language());
        var page = frame.page("mla/answer-translation", work.file(), by.reader());
        framed(page, work);
        page.addObject("version", parts.saved()).addObject("seen", seen(shown));
        page.addObject("languageCode", language).addObject("language", name(language, by.reader()));
        page.addObject("languages", languages(language, by.reader()));
        page.addObject("layout", chosen(typed, TypedTranslation.LAYOUT, shown.layout()));
        page.addObject("layouts", layouts());
        var own = shown.certifiedBy(by.officer());
        page.addObject("certified", typed == null ? own : typed.certified());
        page.addObject("certifier", own ? null : certifier(shown));
        page.addObject("state", shown.state());
        page.addObject(
                "pairs",
                parts.parts().stream()
                        .map(part -> TranslationPages.pair(part, typed, label(part.part(), work.kind(), by.reader())))
                        .toList());
        page.addObject(
                "progress",
                words.text(
                        "mla.translation.progress", parts.done(), parts.parts().size()));
        page.addObject("translator", by.officer().displayName()).addObject("errors", errors);
        return page;
    }

    private void framed(ModelAndView page, Work work) {
        var title = words.text("mla." + work.kind() + "-translation.title");
        page.addObject("heading", work.about() == null ? title : title + ": " + work.about());
        page.addObject("intro", words.text("mla." + work.kind() + "-translation.intro"));
        page.addObject("nothing", words.text("mla." + work.kind() + "-translation.nothing"));
        page.addObject("address", work.address()).addObject("writable", work.writable());
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

    private static List<Option> languages(String chosen, Locale reader) {
        return Stream.concat(TextLanguage.OFFERED.stream(), Stream.of(chosen))
                .distinct()
                .map(tag -> new Option(tag, name(tag, reader)))
                .toList();
    }

    static String name(String tag, Locale reader) {
        return Languages.name(Locale.forLanguageTag(tag), reader);
    }

    private List<Option> layouts() {
        return TranslatedWords.LAYOUTS.stream()
                .map(key -> new Option(key, words.text("mla.answer-translation.layout." + key)))
                .toList();
    }

    private String label(ProsePart part, String kind, Locale reader) {
        var item = part.item();
        if (item != null) {
            var type = part.type() == null ? "" : part.type();
            return (item + 1) + ". " + caseWords.label("assistance_types", type, reader) + " – "
                    + words.text("mla.answer-translation." + part.name());
        }
        if (part.key().startsWith(ANSWERED)) {
            return requests.field(part.name(), reader);
        }
        if (part.key().startsWith(Particulars.KEY)) {
            return caseWords.label(Particulars.list(part.name()), part.name(), reader);
        }
        return words.text("mla." + ("text".equals(part.name()) ? kind : "answer") + "-translation." + part.name());
    }

    /** What was typed, as it is saved. */
    static TranslatedWords.Typed said(TypedTranslation typed) {
        return new TranslatedWords.Typed(
                typed.texts(),
                typed.text(TypedTranslation.LANGUAGE),
                typed.text(TypedTranslation.LAYOUT),
                typed.certified());
    }

    /** Whether nothing is translated there any more: it was approved, or signed, while somebody was typing. */
    static boolean over(Refusal refusal) {
        return "wrong-status".equals(refusal.code());
    }

    /** The page once more, with what was typed and why it was refused. */
    ModelAndView again(Work work, TypedTranslation typed, Refusal refusal, ReviewPages.Reading by) {
        var fields = refusal.fields().isEmpty() ? List.of("version") : refusal.fields();
        var errors = new FormErrors();
        fields.forEach(field -> errors.add(place(field, typed), words.text("refusal." + refusal.code())));
        var page = page(work, typed, errors, by);
        var crossed = Refusal.CHANGED.equals(refusal.code());
        page.setStatus(crossed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Once more with what was typed alone: it is told as not saved, and known by the saving on which it was typed. */
    ModelAndView kept(Work work, TypedTranslation typed, Refusal refusal, ReviewPages.Reading by) {
        var page = again(work, typed, Refusal.of(refusal.code(), "sections"), by);
        page.addObject("version", typed.typed().text("version"));
        page.addObject("seen", typed.typed().text("seen"));
        page.addObject("state", over(refusal) ? "over" : KeptWords.STATE).addObject("progress", null);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** A refusal of texts points at those it names, else at the first of them. */
    private static String place(String field, TypedTranslation typed) {
        if (field.startsWith(TranslatedWords.PART)) {
            return TypedTranslation.field(field.substring(TranslatedWords.PART.length()));
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
