package org.rogatory.referral.tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;
import org.rogatory.referral.tally.TallyMapping.Code;
import org.rogatory.referral.tally.TallyMapping.Dimension;

/** What was coded of a file: every dimension has its answer, were it that nothing is known. */
final class TallyCodes {

    private TallyCodes() {}

    /** The codes by their dimensions; refused unless they are whole. */
    static Map<String, List<String>> of(TallyMapping mapping, Collection<String> codes) {
        if (codes.stream().anyMatch(code -> mapping.code(code).isEmpty())) {
            throw Refusal.of("unknown-code", ActField.KEYS.key());
        }
        var coded = new TreeMap<String, List<String>>();
        mapping.dimensions().forEach(dimension -> coded.put(dimension.key(), answers(dimension, codes)));
        return coded;
    }

    private static List<String> answers(Dimension dimension, Collection<String> codes) {
        var given = codes.stream().distinct().filter(dimension::has).toList();
        var known = given.stream().noneMatch(Code::isUnknown);
        if (given.isEmpty() || given.size() > 1 && !(dimension.many() && known)) {
            throw Refusal.of("referral-tally-codes", ActField.KEYS.key());
        }
        return given;
    }
}
