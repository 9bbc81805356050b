package org.rogatory.web.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.resolutions.ControlAct;
import org.rogatory.resolutions.ControlReason;
import org.rogatory.resolutions.ControlView;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Days and decisions of control in the reader's words. */
@Component
class ControlWords {

    private static final int SOON = 3;

    private final Words words;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Clock clock;

    ControlWords(Words words, CaseWords caseWords, Directory directory, Clock clock) {
        this.words = words;
        this.caseWords = caseWords;
        this.directory = directory;
        this.clock = clock;
    }

    /** How the day of control stands; what is answered is late for nobody. Of a letter the file is null. */
    DueView due(ControlView control, @Nullable CaseFile file) {
        return control.answered(file)
                ? new DueView("paused", words.text("resolutions.waits-for-head"))
                : due(control.dueOn(), control.authority());
    }

    /** How a day stands: overdue by so many days, today, or so many days left. */
    DueView due(LocalDate day, String authority) {
        var left = ChronoUnit.DAYS.between(today(authority), day);
        if (left < 0) {
            return new DueView("late", words.count("resolutions.overdue", -left));
        }
        if (left == 0) {
            return new DueView("now", words.text("resolutions.due-today"));
        }
        return new DueView(left <= SOON ? "soon" : "ok", words.count("resolutions.left", left));
    }

    LocalDate today(String authority) {
        return directory.day(authority, clock.instant());
    }

    /** What was decided, for example "Extended from 5 May to 9 May". */
    String decided(DecisionView decision) {
        var before = decision.dueBefore() == null ? "" : words.date(decision.dueBefore());
        var after = decision.dueAfter() == null ? "" : words.date(decision.dueAfter());
        return words.text("resolutions.decided." + decision.kind().key(), before, after);
    }

    String reason(DecisionView decision, Locale reader) {
        if (decision.kind() != ControlAct.EXTENDED) {
            return words.text("resolutions.reason." + decision.reason());
        }
        return Arrays.stream(decision.reason().split(","))
                .filter(code -> !code.isBlank())
                .map(code -> caseWords.label("return_reasons", code, reader))
                .collect(Collectors.joining("; "));
    }

    List<Option> reasons(ControlAct act) {
        return ControlReason.of(act).stream()
                .map(reason -> new Option(reason.key(), words.text("resolutions.reason." + reason.key())))
                .toList();
    }
}
