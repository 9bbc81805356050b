package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.VerbNames;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The letter that waits for a second person, on the pages that send it back, correct or drop it: these name it. */
@Component
class HeldLetterPart {

    private static final String MEND = "mend_letter";
    private static final String REGISTER = "register";
    private static final Set<String> VERBS = Set.of("send_back_letter", MEND, "drop_letter");

    private final WaitingLetters waiting;
    private final LetterTranslations translations;
    private final PlannedAppointments planned;
    private final CaseLog log;
    private final CaseWords caseWords;
    private final Words words;

    HeldLetterPart(
            WaitingLetters waiting,
            LetterTranslations translations,
            PlannedAppointments planned,
            CaseLog log,
            CaseWords caseWords,
            Words words) {
        this.waiting = waiting;
        this.translations = translations;
        this.planned = planned;
        this.log = log;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** What the letter says now, why it was sent back, and by what the page names it. */
    record Shown(List<Row> rows, String fingerprint) {}

    /**
     * What stands in the form before anything is typed: who corrects a letter begins with its words, who registers one
     * with the numbers that its reception has taken down, who appoints a surrender with its plan.
     */
    ActJson typed(CaseFile file, String verb, ActAbout about, Officer officer) {
        if (REGISTER.equals(verb)) {
            return ActJson.registering(file.numbers().theirs(), file.numbers().office());
        }
        var plan = planned.typed(file, VerbNames.verb(verb));
        if (plan.isPresent()) {
            return plan.get();
        }
        var said = letter(file, VerbNames.verb(verb), about.fingerprint(), officer)
                .filter(letter -> MEND.equals(VerbNames.verb(verb)))
                .map(WaitingLetters.Shown::said);
        return said.map(letter -> ActJson.about(about, letter.text(), letter.language()))
                .orElseGet(() -> ActJson.about(about));
    }

    /** The letter an act is about; null where it is about none. */
    @Nullable
    Shown of(CaseFile file, String verb, ActJson typed, Officer officer) {
        return letter(file, verb, typed.fingerprint(), officer)
                .map(letter ->
                        new Shown(rows(file, letter, officer), letter.said().fingerprint()))
                .orElse(null);
    }

    private Optional<WaitingLetters.Shown> letter(CaseFile file, String verb, @Nullable String name, Officer officer) {
        return VERBS.contains(verb) ? waiting.shown(file, verb, name, officer) : Optional.empty();
    }

    private List<Row> rows(CaseFile file, WaitingLetters.Shown letter, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var said = letter.said();
        var rows = new ArrayList<Row>();
        rows.add(new Row(words.text("cases.letter.kind"), caseWords.paper(said.kind(), file, reader)));
        if (!said.text().isBlank()) {
            rows.add(new Row(words.text("cases.field.releasedText"), said.text()));
        }
        translations
                .named(file, said.fingerprint(), officer)
                .filter(known -> known.shown().begun())
                .map(known -> words.text(
                        "mla.answer-translation.state." + known.shown().state()))
                .ifPresent(state -> rows.add(new Row(words.text("cases.answer.translation"), state)));
        why(file, letter.returnedIn(), reader).ifPresent(rows::add);
        return rows;
    }

    private Optional<Row> why(CaseFile file, @Nullable String moment, Locale reader) {
        return Optional.ofNullable(moment)
                .flatMap(id -> log.moment(file, id, reader))
                .map(receipt -> new Row(words.text("cases.letter.returned"), told(receipt)));
    }

    private static String told(ReceiptView receipt) {
        var said = receipt.said().stream().map(ReceiptView.Said::text);
        return Stream.concat(Stream.of(receipt.when()), said).collect(Collectors.joining("\n"));
    }
}
