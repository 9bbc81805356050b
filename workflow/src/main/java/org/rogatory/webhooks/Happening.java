package org.rogatory.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as an address is told: what kind, to which reference, when. It names nobody and says nothing
 * of the matter; who is entitled asks for the rest.
 *
 * @param id its place in the trail: unique, rising; what is told again has the same
 * @param event what was done, as the trail names it, for example {@code mla.register}
 * @param caseRef the file it was done to, where it was a file
 * @param entryId the entry of a journal it was done to, where it was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Happening(
        long id,
        String event,
        Instant at,
        @Nullable String caseRef,
        @Nullable String entryId) {}
