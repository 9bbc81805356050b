package org.rogatory.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A rule on the choice of the legal basis.
 *
 * @param negative a breach keeps the instrument from carrying the request
 * @param kinds for the rule on kinds of cooperation: the words for each kind under which an instrument may cover it
 */
record BasisRule(String id, Wording label, boolean negative, String finding, Map<String, List<String>> kinds) {

    static final List<String> IDS = List.of("LB1", "LB2", "LB3", "LB4", "LB5", "LB6", "LB7", "LB8", "LB9", "LB10");

    static BasisRule read(ReferenceRecord record) {
        var kinds = new LinkedHashMap<String, List<String>>();
        if (record.has("kind_keys")) {
            var child = record.child("kind_keys");
            child.node().propertyNames().forEach(kind -> kinds.put(kind, child.texts(kind)));
        }
        return new BasisRule(
                record.code("id", IDS),
                record.wording("label"),
                record.flag("negative"),
                record.text("finding"),
                Map.copyOf(kinds));
    }
}
