package org.rogatory.web.mla;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a page of the interview: one value, a moment at its place, or rows of values. */
sealed interface DraftPart permits DraftField, DraftRows, DraftWithin, DraftGiven, DraftMoment {

    /** The key of the content it belongs to. */
    String key();

    /** Content to fields. */
    void read(JsonNode content, Typed into);

    /** Fields to content; nothing else of the content is touched. */
    void write(ObjectNode content, Typed typed);
}
