package org.rogatory.web.cases.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** A minute on the clock of a place as it is described: the format {@code date-time} would ask for an offset. */
final class LocalMinute {

    private static final String SHAPE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$";

    private LocalMinute() {}

    static Schema<?> described(String description) {
        return new JsonSchema().types(Set.of("string")).pattern(SHAPE).description(description);
    }
}
