package org.rogatory.web.resolutions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.resolutions.ControlAct;
import org.rogatory.resolutions.ControlReason;
import org.rogatory.resolutions.ControlView;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DayWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Days and decisions of control in the reader's words. */
@Component
class ControlWords {

    private final Words words;
    private final CaseWords caseWords;
    private final DayWords days;
    private final Directory directory;
    private final WorkingCalendar calendar;

    ControlWords(Words words, CaseWords caseWords, DayWords days, Directory directory, WorkingCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
        this.words = words;
        this.caseWords = caseWords;
        this.days = days;
    }

    /** How the day of control stands; what is answered is late for nobody. Of a letter the file is null. */
    DueView due(ControlView control, @Nullable CaseFile file) {
        return control.answered(file)
                ? new DueView("paused", words.text("resolutions.waits-for-head"))
                : due(control.dueOn(), control.authority());
    }

    /** How a day stands: overdue by so many days, today, or so many days left. */
    DueView due(LocalDate day, String authority) {
        return days.due(day, authority);
    }

    /** Says that nobody works on the day of control; null for a working day, and where it is over. */
    @Nullable
    String dayOff(ControlView control) {
        return directory
                .find(control.authority())
                .filter(office -> control.running() && !calendar.isWorkingDay(office.state(), control.dueOn()))
                .map(office -> words.text("resolutions.day-off"))
                .orElse(null);
    }

    LocalDate today(String authority) {
        return days.today(authority);
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
