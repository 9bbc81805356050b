package org.rogatory.web.mla;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the part of the content that a page shows into its fields, and the fields back into content. */
interface TopicForm {

    DraftTopic topic();

    /** What the page asks, in its order. */
    List<DraftPart> parts();

    default Typed read(JsonNode content) {
        var typed = new Typed();
        parts().forEach(part -> part.read(content, typed));
        return typed;
    }

    default void write(ObjectNode content, Typed typed) {
        parts().forEach(part -> part.write(content, typed));
    }

    /** What a button would add of which it must be declared first how it is marked; null for all else. */
    default @Nullable String undeclared(PageCommand command, Typed typed) {
        return null;
    }

    /** Adds to the content what a button asked for; true if it did, false if an empty row is to be shown instead. */
    default boolean add(String kind, ObjectNode content, Typed typed) {
        return false;
    }
}
