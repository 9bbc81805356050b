package org.rogatory.web.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** A first contact in the reader's words: the questions, none of which has to be answered, and what was said. */
@Component
class FirstContactPages {

    /** Of those who come this way; another one is named in words. */
    private static final List<String> SPOKEN = List.of(
            "uz", "kaa", "ru", "tg", "kk", "ky", "tk", "az", "hy", "ka", "tr", "fa", "ar", "zh", "hi", "ur", "bn", "vi",
            "tl", "uk", "en");

    private final Words words;

    FirstContactPages(Words words) {
        this.words = words;
    }

    /** The questions, with what was typed. */
    void ask(FirstContactForm typed, FormErrors errors, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("once", SentOnce.mark());
        model.addAttribute("safeOptions", options("referral.contact.safe.", SafetySaid.SAFE));
        model.addAttribute("ageOptions", options("referral.contact.age.", SafetySaid.AGES));
        model.addAttribute("needOptions", needs(typed.needs()));
        model.addAttribute("languageOptions", languages(typed.language(), words.language()));
    }

    private List<Option> options(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Option(code, words.text(prefix + code)))
                .toList();
    }

    private List<Option> needs(List<String> typed) {
        var asked = SafetySaid.ASKED_NEEDS.stream()
                .map(code -> new Option(code, need(code)))
                .toList();
        return Option.with(asked, typed.stream(), this::need);
    }

    private String need(String code) {
        return StringUtils.capitalize(words.text("cases.choice." + code));
    }

    private static List<Option> languages(@Nullable String typed, Locale reader) {
        var spoken = SPOKEN.stream()
                .map(tag -> new Option(tag, language(tag, reader)))
                .toList();
        return Option.with(spoken, Stream.ofNullable(typed), tag -> language(tag, reader));
    }

    private static String language(String tag, Locale reader) {
        return Languages.name(Locale.forLanguageTag(tag), reader);
    }

    /** What was said; what was not asked is told as that. */
    List<Row> said(SafetySaid said) {
        var rows = new ArrayList<Row>();
        rows.add(row("safe", code("safe.", said.safe())));
        rows.add(row("age", code("age.", said.age())));
        var needed = said.needs().stream().map(this::need).toList();
        rows.add(row("need", needed.isEmpty() ? unsaid() : String.join("\n", needed)));
        var spoken = said.language();
        rows.add(row("language", spoken == null ? unsaid() : language(spoken, words.language())));
        var more = said.words();
        rows.add(row("say", more == null ? unsaid() : more));
        return rows;
    }

    private String code(String kind, @Nullable String code) {
        return code == null ? unsaid() : words.text("referral.contact." + kind + code);
    }

    private String unsaid() {
        return words.text("referral.contact.unsaid");
    }

    private Row row(String key, String value) {
        return new Row(words.text("referral.contact.ask." + key), value);
    }
}
