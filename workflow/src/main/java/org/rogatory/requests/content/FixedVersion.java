package org.rogatory.requests.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fixed version of the request, and by which edition of the law data it was judged. */
public record FixedVersion(
        int number, Instant at, String by, @Nullable String edition, JsonNode content) {}
