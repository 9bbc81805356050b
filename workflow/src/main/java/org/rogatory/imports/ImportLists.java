package org.rogatory.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rogatory.directory.Wording;

/**
 * What may stand in the columns of lists for one authority, today.
 *
 * @param lists by column
 * @param statuses the statuses offered, by direction
 * @param machineStatuses every status there is, by direction, to tell an unknown word from a status that cannot go on
 * @param procedures who takes over, by direction
 * @param executing the units in which somebody executes
 * @param drafting user names of those who draft, each with the unit he drafts in
 * @param elsewhere those of them who do nothing else for this authority
 * @param keptElsewhere those of them whose requests another authority keeps; such units where any user name is taken
 * @param grounds the grounds of a refusal among the reasons; the others are those of a return
 * @param covert the kinds of assistance of which the marking is asked first
 * @param markings every marking
 * @param permitted those that may be kept here
 * @param anyOfficer whether officers are kept elsewhere, so that any user name is taken
 * @param today on the calendar of the authority
 */
record ImportLists(
        Map<Column, CodeList> lists,
        Map<String, CodeList> statuses,
        Map<String, CodeList> machineStatuses,
        Map<String, PaperFiles> procedures,
        Set<String> executing,
        Map<String, String> drafting,
        Set<String> elsewhere,
        Set<String> keptElsewhere,
        Set<String> grounds,
        Set<String> covert,
        CodeList markings,
        Set<String> permitted,
        boolean anyOfficer,
        LocalDate today) {

    CodeList of(Column column) {
        return lists.getOrDefault(column, new CodeList(Map.of()));
    }

    /** The choices of every column that has some, in the order of the columns. */
    Map<Column, Map<String, Wording>> choices() {
        var choices = new LinkedHashMap<Column, Map<String, Wording>>();
        for (var column : Column.values()) {
            if (lists.containsKey(column)) {
                choices.put(column, of(column).labels());
            }
        }
        return choices;
    }
}
