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
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;

/** What can be chosen about levels of execution: an authority below one's own, a level that gets a successor. */
@Component
class LevelChoices {

    private final LevelSheet sheet;
    private final AbleOfficers able;
    private final Directory directory;
    private final CaseWords caseWords;

    LevelChoices(LevelSheet sheet, AbleOfficers able, Directory directory, CaseWords caseWords) {
        this.sheet = sheet;
        this.able = able;
        this.directory = directory;
        this.caseWords = caseWords;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return "authorities_below".equals(list) ? below(file, officer, reader) : movable(file, officer, reader);
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
