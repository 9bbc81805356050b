package org.rogatory.documents;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of what States tell each other, in messages and inside letters: a number keeps the digits it came with. */
public final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ContentJson() {}

    /** By which it is read and written. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
