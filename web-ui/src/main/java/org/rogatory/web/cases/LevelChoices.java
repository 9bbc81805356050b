package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.AbleOfficers;
import org.rogatory.mla.cascade.LevelSheet;
import org.rogatory.mla.copy.NamedPersons;
import org.rogatory.requests.reminder.WaitingReminders;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What can be chosen about levels of execution: an authority below, one whose reminder waits, a level to be moved, and
 * the persons whom an authority has to know.
 */
@Component
class LevelChoices {

    private final LevelSheet sheet;
    private final AbleOfficers able;
    private final WaitingReminders reminders;
    private final Procedures procedures;
    private final CasePeople people;
    private final Directory directory;
    private final CaseWords caseWords;

    LevelChoices(
            LevelSheet sheet,
            AbleOfficers able,
            WaitingReminders reminders,
            Procedures procedures,
            CasePeople people,
            Directory directory,
            CaseWords caseWords) {
        this.procedures = procedures;
        this.people = people;
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
            case "request_persons" -> persons(file, officer, reader);
            default -> movable(file, officer, reader);
        };
    }

    /** By name, else by the code of who is protected, and by role; named in the act by their place. */
    private List<Option> persons(CaseFile file, Officer officer, Locale reader) {
        var content = CasePeople.readable(procedures.content(file, officer), file, officer);
        return NamedPersons.of(content).entrySet().stream()
                .map(person -> new Option(person.getKey(), named(person.getKey(), person.getValue(), reader)))
                .toList();
    }

    private String named(String key, JsonNode person, Locale reader) {
        var number = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
        var name = person.path("name").asString("");
        return (name.isBlank() ? CasePeople.code(person, number) : name) + " – " + people.role(person, reader);
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
