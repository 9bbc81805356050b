package org.rogatory.referral.tally;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As what a file was counted, as it lies under the key of the file. */
record TallySaid(String quarter, String mapping, Map<String, List<String>> coded) {

    static final TallySaid NONE = new TallySaid("", "", Map.of());

    private static final String QUARTER = "quarter";
    private static final String MAPPING = "mapping";
    private static final String CODED = "coded";

    ObjectNode kept() {
        var node = JsonMapper.shared().createObjectNode().put(QUARTER, quarter).put(MAPPING, mapping);
        var dimensions = node.putObject(CODED);
        coded.forEach((dimension, codes) -> codes.forEach(dimensions.putArray(dimension)::add));
        return node;
    }

    static TallySaid read(JsonNode kept) {
        var coded = new TreeMap<String, List<String>>();
        kept.path(CODED)
                .properties()
                .forEach(entry -> coded.put(
                        entry.getKey(),
                        entry.getValue()
                                .valueStream()
                                .map(code -> code.asString(""))
                                .toList()));
        return new TallySaid(kept.path(QUARTER).asString(""), kept.path(MAPPING).asString(""), coded);
    }

    List<String> codes() {
        return coded.values().stream().flatMap(List::stream).toList();
    }

    List<TallyCell> cells() {
        return TallyCell.of(coded);
    }
}
