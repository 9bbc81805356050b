package org.rogatory.web.mla;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows that lie within a block of the content.
 *
 * @param key of the block
 */
record DraftWithin(String key, DraftRows rows) implements DraftPart {

    @Override
    public void read(JsonNode content, Typed into) {
        rows.read(content.path(key), into);
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var block = content.path(key) instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        rows.write(block, typed);
        if (block.isEmpty()) {
            content.remove(key);
        } else {
            content.set(key, block);
        }
    }
}
