package org.rogatory.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.ReferenceRecord;
import tools.jackson.databind.JsonNode;

/** Verifies that every source named in a file is explained in the list of sources. */
record SourceReferences(Set<String> sources, Set<String> notRead) {

    private static final List<String> FIELDS = List.of("source", "iccs_source");
    private static final List<String> NAMES = List.of("id", "key", "country");

    void verify(ReferenceRecord file) {
        verify(file.file(), "file", file.node());
    }

    private void verify(String file, String record, JsonNode node) {
        var name = node.isObject() ? name(record, node) : record;
        for (var field : FIELDS) {
            var value = node.path(field);
            (value.isArray() ? value.valueStream() : Stream.of(value))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .filter(source -> !sources.contains(source) && !notRead.contains(source))
                    .findFirst()
                    .ifPresent(source -> {
                        throw new BrokenReferenceData(file, name, field, "unknown source " + source);
                    });
        }
        node.valueStream().filter(JsonNode::isContainer).forEach(child -> verify(file, name, child));
    }

    private static String name(String record, JsonNode node) {
        if (node.hasNonNull("instrument") && node.hasNonNull("country")) {
            return Treaties.key(
                    node.path("instrument").asString(), node.path("country").asString());
        }
        return NAMES.stream()
                .map(field -> node.path(field).asString(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(record);
    }
}
