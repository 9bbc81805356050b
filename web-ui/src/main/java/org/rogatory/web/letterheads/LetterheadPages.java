package org.rogatory.web.letterheads;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.letterheads.HeadWords;
import org.rogatory.letterheads.LetterheadRegister;
import org.rogatory.letterheads.LetterheadView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The heads of letters in the reader's words, and as their letters show them. */
@Component
class LetterheadPages {

    private final LetterheadRegister register;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    LetterheadPages(LetterheadRegister register, Directory directory, People people, CaseWords caseWords, Words words) {
        this.register = register;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** An authority, and for which languages something is recorded. */
    record Line(String key, String authority, String languages) {}

    /**
     * The head in one language.
     *
     * @param tag of the language
     * @param text its lines, as a letter shows them
     * @param chosen whether letters in Uzbek are in this script
     * @param by who wrote it and when; null where nobody did
     */
    record Head(
            String tag,
            String language,
            String text,
            boolean chosen,
            @Nullable String by) {}

    ModelAndView list(List<LetterheadView> recorded, Officer officer) {
        var reader = words.language();
        var languages = recorded.stream()
                .filter(view -> !view.words().empty())
                .collect(Collectors.groupingBy(
                        LetterheadView::authority,
                        Collectors.mapping(view -> language(view.language()), Collectors.joining(", "))));
        var nothing = words.text("letterheads.nothing");
        var page = new ModelAndView("letterheads/letterheads");
        page.addObject(
                "lines",
                caseWords.authorities(officer.state(), reader).stream()
                        .map(office -> new Line(
                                office.value(), office.label(), languages.getOrDefault(office.value(), nothing)))
                        .toList());
        return page;
    }

    ModelAndView one(String authority, List<LetterheadView> views, Officer officer) {
        var names = people.names(
                views.stream().flatMap(view -> Stream.ofNullable(view.keptBy())).toList());
        var page = new ModelAndView("letterheads/letterhead");
        page.addObject("authority", authority);
        page.addObject("office", caseWords.authority(authority, words.language()));
        page.addObject("heads", views.stream().map(view -> head(view, names)).toList());
        page.addObject("edits", officer.has(Role.ADMINISTRATOR));
        return page;
    }

    private Head head(LetterheadView view, People.Names names) {
        return new Head(
                view.language(),
                language(view.language()),
                text(view.authority(), view.language(), view.words()),
                view.chosen(),
                by(view, names));
    }

    private @Nullable String by(LetterheadView view, People.Names names) {
        var who = view.keptBy();
        var when = view.keptAt();
        if (who == null || when == null) {
            return null;
        }
        var zone = directory.times().zone(view.authority());
        return words.text("letterheads.kept", names.of(who), words.moment(when, zone));
    }

    /** @param stands what is recorded now */
    ModelAndView form(LetterheadForm form, LetterheadView stands, FormErrors errors) {
        var page = new ModelAndView("letterheads/change");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        page.addObject("office", caseWords.authority(stands.authority(), words.language()));
        page.addObject("tongue", language(stands.language()));
        page.addObject("now", text(stands.authority(), stands.language(), stands.words()));
        page.addObject(
                "then",
                form.looks() && !errors.any()
                        ? text(
                                stands.authority(),
                                stands.language(),
                                form.wanted().words())
                        : null);
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private String language(String tag) {
        return Languages.name(Locale.forLanguageTag(tag), words.language());
    }

    private String text(String authority, String tag, HeadWords said) {
        return lines(register.shown(authority, said, Locale.forLanguageTag(tag)));
    }

    /** In the order in which a letter has them. */
    private static String lines(Letterhead head) {
        return Stream.of(
                        Stream.of(head.state(), head.authority()),
                        Stream.ofNullable(head.city()),
                        Stream.ofNullable(head.address()),
                        head.contacts().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }
}
