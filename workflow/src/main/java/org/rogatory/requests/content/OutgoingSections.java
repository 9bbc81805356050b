package org.rogatory.requests.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.documents.DocumentView;
import org.rogatory.requests.message.letter.ClosableSections;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of a request of ours that can be for named people only. It is written on: an item is known by its place,
 * so none is taken out and none changes its place while what is asked for one is reserved.
 */
@Component
class OutgoingSections extends ClosableSections {

    private static final String MACHINE = "mla_outgoing";
    private static final String TYPE = "type";

    /** A translation of the letter that came after it was signed. */
    private static final String CERTIFIED_LATER = "certified_translation";

    @Override
    public Set<String> machines() {
        return Set.of(MACHINE);
    }

    /** The scan of a letter that was signed by hand tells what the letter tells. */
    @Override
    public Set<String> carriers() {
        return Stream.concat(super.carriers().stream(), Stream.of(DocumentView.SIGNED_SCAN, CERTIFIED_LATER))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The place of the item of which a section is, from nought; below nought where it is of none. */
    private static int place(String key) {
        return key.startsWith(OF_ITEM) ? Integer.parseInt(key.substring(OF_ITEM.length())) - 1 : -1;
    }

    private static JsonNode section(JsonNode content, String key) {
        var place = place(key);
        return place < 0 ? content.path(key) : content.path(ITEMS).path(place).path(ASKED);
    }

    /** Whether a content says something in one of these sections. */
    boolean says(JsonNode content, Set<String> keys) {
        return keys.stream().map(key -> section(content, key)).anyMatch(OutgoingSections::says);
    }

    private static boolean says(JsonNode section) {
        return section.isContainer()
                ? !section.isEmpty()
                : !section.asString("").isBlank();
    }

    /** Whether an item whose section is one of these, or one before it, would be another, or an item would be gone. */
    boolean moves(JsonNode given, JsonNode present, Set<String> keys) {
        var last = keys.stream().mapToInt(OutgoingSections::place).max().orElse(-1);
        var items = given.path(ITEMS);
        var before = present.path(ITEMS);
        return last >= 0
                && (items.size() < before.size()
                        || IntStream.rangeClosed(0, last)
                                .anyMatch(place -> !type(items, place).equals(type(before, place))));
    }

    private static JsonNode type(JsonNode items, int place) {
        return items.path(place).path(TYPE);
    }

    /** What was given, with these sections as they stand. */
    JsonNode with(JsonNode given, JsonNode present, Set<String> keys) {
        var written = given.deepCopy();
        if (written instanceof ObjectNode whole) {
            MATTER.stream().filter(keys::contains).forEach(key -> put(whole, key, present.path(key)));
            keys.stream()
                    .map(OutgoingSections::place)
                    .filter(place -> place >= 0)
                    .forEach(place -> {
                        if (whole.path(ITEMS).path(place) instanceof ObjectNode item) {
                            put(item, ASKED, present.path(ITEMS).path(place).path(ASKED));
                        }
                    });
        }
        return written;
    }

    private static void put(ObjectNode within, String key, JsonNode value) {
        if (value.isMissingNode()) {
            within.remove(key);
        } else {
            within.set(key, value);
        }
    }

    /**
     * Another version of a content without these sections: an item may have stood elsewhere in it, so nothing is told
     * of any item of its kind; where it is not known which that is, of none at all.
     */
    JsonNode earlier(JsonNode version, JsonNode present, Set<String> keys) {
        var left = without(version, keys);
        var kinds = keys.stream()
                .map(OutgoingSections::place)
                .filter(place -> place >= 0)
                .map(place -> type(present.path(ITEMS), place))
                .collect(Collectors.toSet());
        var any = kinds.stream().anyMatch(JsonNode::isMissingNode);
        left.path(ITEMS).forEach(item -> {
            if (item instanceof ObjectNode told && (any || kinds.contains(told.path(TYPE)))) {
                told.remove(ASKED);
            }
        });
        return left;
    }
}
