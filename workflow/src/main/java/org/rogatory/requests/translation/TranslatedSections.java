package org.rogatory.requests.translation;

import tools.jackson.databind.node.ObjectNode;

/** A translation as it goes with a letter: what is said about it, then part by part what it says. */
public final class TranslatedSections {

    private TranslatedSections() {}

    /** @param head of which version it is, into which language, by whom */
    public static ObjectNode with(ObjectNode head, TranslatedParts parts) {
        var paper = head.deepCopy();
        var sections = paper.putArray("sections");
        for (var each : parts.parts()) {
            var part = each.part();
            var section = sections.addObject().put("key", part.key()).put("name", part.name());
            if (part.item() != null) {
                section.put("item", part.item()).put("type", part.type());
            }
            section.put("text", each.target());
        }
        return paper;
    }
}
