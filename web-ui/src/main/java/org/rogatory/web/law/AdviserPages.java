package org.rogatory.web.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.law.Advice;
import org.rogatory.law.Finding;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.Offence;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.AdviceWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The adviser's questions and answers in the reader's words. */
@Component
class AdviserPages {

    private final LegalBasisAdviser adviser;

    private final ReferenceData data;

    private final Directory directory;

    private final SourceWords sources;

    private final AdviceWords told;

    private final Words words;

    AdviserPages(
            LegalBasisAdviser adviser,
            ReferenceData data,
            Directory directory,
            SourceWords sources,
            AdviceWords told,
            Words words) {
        this.sources = sources;
        this.told = told;
        this.adviser = adviser;
        this.data = data;
        this.directory = directory;
        this.words = words;
    }

    List<Option> states(Locale locale) {
        return directory.states().stream()
                .map(state -> new Option(state, directory.stateName(state, locale)))
                .sorted(Option.byLabel(locale))
                .toList();
    }

    List<Option> labelled(String list, Locale locale) {
        return data.labels().list(list).entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(locale)))
                .toList();
    }

    /** The offences to choose from, with what is to be minded of some before they are. */
    List<Option> offenceChoices(Locale locale) {
        return data.offences().values().stream()
                .map(offence -> new Option(offence.key(), offence.label().in(locale), caution(offence, locale)))
                .toList();
    }

    private static @Nullable String caution(Offence offence, Locale locale) {
        var note = offence.note();
        return note == null ? null : note.in(locale);
    }

    List<Option> answers() {
        return List.of(
                new Option("true", words.text("shared.yes")),
                new Option("false", words.text("shared.no")),
                new Option("", words.text("law.adviser.not-stated")));
    }

    FormErrors check(AdviserForm form) {
        var errors = new FormErrors();
        form.wrong(directory.states(), data)
                .forEach((field, problem) -> errors.add(field, words.text("law.adviser.problem." + problem)));
        return errors;
    }

    List<AdviceView> advise(AdviserForm form, Locale locale) {
        return adviser.advise(form.question()).stream()
                .map(advice -> view(advice, locale))
                .toList();
    }

    private AdviceView view(Advice advice, Locale locale) {
        var title = data.labels().label("instruments", advice.instrument(), locale);
        return new AdviceView(
                advice.rank(),
                advice.verdict() != Advice.Verdict.NO,
                title,
                verdict(advice.verdict()),
                facts(advice, locale),
                advice.findings().stream()
                        .map(finding -> finding(finding, advice, locale))
                        .toList(),
                told.origin(advice, locale));
    }

    /** Where the codes of the offences that are offered were read. */
    SourceView offences(Locale locale) {
        return sources.ofOffences(data.offences().keySet(), locale);
    }

    private StatusView verdict(Advice.Verdict verdict) {
        return switch (verdict) {
            case CARRIES -> new StatusView("done", words.text("law.adviser.verdict.carries"));
            case CONFIRM -> new StatusView("wait", words.text("law.adviser.verdict.confirm"));
            case NO -> new StatusView("bad", words.text("law.adviser.verdict.no"));
        };
    }

    private List<Row> facts(Advice advice, Locale locale) {
        var facts = new ArrayList<Row>();
        facts.add(new Row(words.text("law.adviser.why"), why(advice, locale)));
        facts.add(new Row(words.text("law.adviser.articles"), articles(advice, locale)));
        facts.add(new Row(words.text("law.adviser.channel"), told.known(advice.channel(), locale)));
        facts.add(new Row(words.text("law.adviser.language"), told.known(advice.languages(), locale)));
        facts.addAll(told.bound(advice, locale));
        return facts;
    }

    /** Articles that are not known are to be confirmed like everything else that is not. */
    private String articles(Advice advice, Locale locale) {
        return advice.articles().isEmpty()
                ? told.known(null, locale)
                : advice.articles().stream()
                        .map(article -> data.labels().phrase(article, locale))
                        .collect(Collectors.joining("; "));
    }

    /** The rules a finding names already are not said twice; the group of the instrument comes first. */
    private static String why(Advice advice, Locale locale) {
        var why = advice.why().in(locale);
        return advice.findings().isEmpty() ? why : why.split("; ", 2)[0];
    }

    private FindingView finding(Finding finding, Advice advice, Locale locale) {
        var confirm = advice.verdict() == Advice.Verdict.CONFIRM ? words.text("law.adviser.confirm") : null;
        return new FindingView(
                finding.level().key(), data.labels().label("finding_keys", finding.key(), locale), confirm, null, null);
    }
}
