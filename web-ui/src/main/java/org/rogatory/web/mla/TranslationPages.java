package org.rogatory.web.mla;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.SectionWords;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.WhatWaits;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the translator's page together: the parts side by side, how far it is, the documents, the way to the end. */
@Component
class TranslationPages {

    private static final int SIGNS_A_LINE = 60;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 16;

    private final ReviewPages frame;
    private final RequestTranslations translations;
    private final Procedures procedures;
    private final Deliberation deliberation;
    private final TranslationPapers papers;
    private final WhatWaits waits;
    private final CaseWords caseWords;
    private final SectionWords sections;
    private final Words words;
    private final Directory directory;
    private final Clock clock;

    TranslationPages(
            ReviewPages frame,
            RequestTranslations translations,
            Procedures procedures,
            Deliberation deliberation,
            TranslationPapers papers,
            WhatWaits waits,
            CaseWords caseWords,
            SectionWords sections,
            Words words,
            Directory directory,
            Clock clock) {
        this.frame = frame;
        this.translations = translations;
        this.procedures = procedures;
        this.deliberation = deliberation;
        this.papers = papers;
        this.waits = waits;
        this.caseWords = caseWords;
        this.sections = sections;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * One part on the page.
     *
     * @param state {@code done}, {@code open} or {@code changed}
     * @param theirs what somebody else has saved meanwhile, if it is another text than the one typed
     */
    record Pair(
            String field,
            String box,
            String label,
            String source,
            String target,
            String state,
            int lines,
            boolean confirmed,
            List<WordDiff.Piece> changes,
            @Nullable String theirs) {}

    ModelAndView page(CaseFile file, @Nullable TypedTranslation typed, FormErrors errors, ReviewPages.Reading by) {
        var page = frame.page("mla/translation", file, by.reader());
        var parts = translations.parts(file.caseRef(), by.officer());
        var language = Languages.name(Locale.forLanguageTag(parts.language()), by.reader());
        page.addObject("version", parts.saved()).addObject("seen", TypedTranslation.seen(parts, Map.of()));
        page.addObject("once", SentOnce.mark());
        page.addObject("language", language);
        page.addObject("languageCode", parts.language());
        page.addObject("pairs", pairs(parts, typed, by.reader()));
        page.addObject("progress", progress(parts)).addObject("finished", parts.complete());
        var closed = frame.closed(file, by.officer());
        var writable = RequestTranslations.writable(file) && closed.isEmpty() && mayFinish(file, by.officer());
        page.addObject("writable", writable);
        page.addObject("waits", writable ? List.of() : waits.rows(file, by.reader()));
        page.addObject("translator", by.officer().displayName());
        page.addObject("certified", typed != null && typed.certified());
        page.addObject("stamped", typed != null && typed.stamped());
        page.addObject("typed", typed == null ? Map.of() : typed.shown());
        var all = deliberation.documents(file, by.officer());
        page.addObject("papers", papers.added(file, all, by));
        page.addObject("sources", papers.sources(all, by.reader()));
        page.addObject(
                "untranslated",
                translations.untranslated(file, by.officer()).stream()
                        .map(document -> papers.plain(document, by.reader()))
                        .toList());
        page.addObject("closedSections", closed).addObject("errors", errors);
        return page;
    }

    /** What a saving in passing answers. */
    ModelAndView autosaved(CaseFile file, TranslatedParts parts) {
        var now = words.moment(clock.instant(), directory.times().zone(file.authority()));
        return new ModelAndView("mla/autosave")
                .addObject("end", "saved")
                .addObject("saved", words.text("mladraft.saved-at", now))
                .addObject("version", parts.saved())
                .addObject("seen", TypedTranslation.seen(parts, Map.of()))
                .addObject("progress", progress(parts));
    }

    private String progress(TranslatedParts parts) {
        return words.text(
                "mla.translation.progress", parts.done(), parts.parts().size());
    }

    private boolean mayFinish(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .anyMatch(action -> "attach_translation".equals(action.verb()));
    }

    private List<Pair> pairs(TranslatedParts parts, @Nullable TypedTranslation typed, Locale reader) {
        return parts.parts().stream()
                .map(part -> pair(part, typed, label(part.part(), reader)))
                .toList();
    }

    static Pair pair(TranslatedPart part, @Nullable TypedTranslation typed, String label) {
        var key = part.part().key();
        var mine = typed == null ? null : typed.of(key);
        var source = part.part().text();
        var lines = source.length() / SIGNS_A_LINE + (int) source.lines().count();
        return new Pair(
                TypedTranslation.field(key),
                TypedTranslation.box(key),
                label,
                source,
                mine == null ? part.target() : mine,
                part.translated() ? "done" : part.changed() ? "changed" : "open",
                Math.max(FEWEST_LINES, Math.min(lines, MOST_LINES)),
                typed != null && typed.confirmed(key),
                part.before() == null || part.before().equals(source) ? List.of() : WordDiff.of(part.before(), source),
                mine == null || mine.equals(part.target()) || part.target().isEmpty() ? null : part.target());
    }

    private String label(ProsePart part, Locale reader) {
        var item = part.item();
        if (item != null) {
            var type = part.type() == null ? "" : part.type();
            return (item + 1) + ". " + caseWords.label("assistance_types", type, reader) + " – "
                    + caseWords.label("assistance." + type + ".facts", part.name(), reader);
        }
        return sections.ofExtradition(part.name()).orElseGet(() -> label(part.name(), reader));
    }

    /** A field, or the part of one. */
    private String label(String name, Locale reader) {
        var steps = name.split("-");
        var label = field(steps[0], reader);
        return steps.length == 1 ? label : label + ": " + words.text("mla.translation." + steps[1]);
    }

    /** What a part of the request is called. */
    String field(String key, Locale reader) {
        var own = words.text("cases.content." + key);
        return own.startsWith("cases.content.") ? caseWords.item(key, reader) : own;
    }

    /** The field a refusal points at: where parts are missing, the first of them. */
    String place(CaseFile file, Refusal refusal, Officer officer) {
        var field = refusal.parameters().getOrDefault("field", "version");
        if ("internalText".equals(field)) {
            return "translation-reason".equals(refusal.code()) ? "reason" : "certified";
        }
        if (!"sections".equals(field)) {
            return field;
        }
        return translations.parts(file.caseRef(), officer).parts().stream()
                .filter(part -> !part.translated())
                .map(part -> TypedTranslation.field(part.part().key()))
                .findFirst()
                .orElse("file");
    }
}
