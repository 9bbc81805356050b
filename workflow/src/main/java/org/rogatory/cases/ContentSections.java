package org.rogatory.cases;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The sections of a request, as one kind of files has them: each can be for named people only. */
public interface ContentSections {

    /** Of which machines the files are. */
    Set<String> machines();

    /** The keys of the sections that a content has, in its order. */
    List<String> of(JsonNode content);

    /** The same content without some of its sections. */
    JsonNode without(JsonNode content, Set<String> keys);

    /** The kinds of documents that tell the sections as well. */
    Set<String> carriers();
}
