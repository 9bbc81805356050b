package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.AbleOfficers;
import org.rogatory.mla.cascade.LevelSheet;
import org.rogatory.mla.reminder.WaitingReminders;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;

/** What can be chosen about levels of execution: an authority below, one whose reminder waits, a level to be moved. */
@Component
class LevelChoices {

    private final LevelSheet sheet;
    private final AbleOfficers able;
    private final WaitingReminders reminders;
    private final Directory directory;
    private final CaseWords caseWords;

    LevelChoices(
            LevelSheet sheet, AbleOfficers able, WaitingReminders reminders, Directory directory, CaseWords caseWords) {
        this.sheet = sheet;
        this.able = able;
        this.reminders = reminders;
        this.directory = directory;
        this.caseWords = caseWords;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return switch (list) {
            case "authorities_below" -> below(file, officer, reader);
            case "authorities_reminded" -> reminded(file, reader);
            default -> movable(file, officer, reader);
        };
    }

    private List<Option> reminded(CaseFile file, Locale reader) {
        return reminders.addressees(file, "drop_executor_reminder").stream()
                .map(authority -> new Option(authority, caseWords.authority(authority, reader)))
                .toList();
    }

    private List<Option> below(CaseFile file, Officer officer, Locale reader) {
        var own = officer.authority();
        return able.executing(file).stream()
                .filter(authority -> !authority.key().equals(own) && directory.belongsTo(authority.key(), own))
                .map(authority -> new Option(authority.key(), authority.name().in(reader)))
                .toList();
    }

    private List<Option> movable(CaseFile file, Officer officer, Locale reader) {
        var found = sheet.of(file, officer);
        var options = new ArrayList<Option>();
        found.branches().stream()
                .flatMap(branch -> Stream.ofNullable(branch.top()))
                .filter(top -> top.whole() && found.movable().contains(0))
                .map(top -> new Option("0", caseWords.authority(top.authority(), reader)))
                .forEach(options::add);
        found.levels().stream()
                .filter(level -> found.movable().contains(level.number()))
                .map(level ->
                        new Option(String.valueOf(level.number()), caseWords.authority(level.authority(), reader)))
                .forEach(options::add);
        return options;
    }
}
