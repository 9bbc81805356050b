package org.rogatory.referral.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sum, by what it is a sum of.
 *
 * @param second code of the second dimension; empty where the set has one alone
 */
record TallyCell(String dimension, String code, String second) {

    /** How many files were counted at all. */
    static final String FILES = "files";

    /** How many persons wanted nothing of all that they were asked for. */
    static final String DECLINED = "declined";

    static final TallyCell COUNTED = new TallyCell(FILES, FigureTable.ALL, "");

    /** Where a file is counted that was coded so. */
    static List<TallyCell> of(Map<String, List<String>> coded) {
        var cells = new ArrayList<TallyCell>();
        cells.add(COUNTED);
        for (var set : TallySet.all()) {
            for (var code : coded.getOrDefault(set.dimension(), List.of())) {
                set.second()
                        .map(second -> coded.getOrDefault(second, List.of()))
                        .orElse(List.of(""))
                        .forEach(second -> cells.add(new TallyCell(set.key(), code, second)));
            }
        }
        return List.copyOf(cells);
    }
}
