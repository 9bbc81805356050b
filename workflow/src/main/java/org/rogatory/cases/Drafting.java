package org.rogatory.cases;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import tools.jackson.databind.JsonNode;

/** Drafts of one kind of request, as pages and the interface begin and write them. */
public interface Drafting {

    /** The forms that it drafts. */
    Set<String> forms();

    /** The machine that its files follow. */
    String machine();

    /**
     * Begins a draft in the officer's unit and returns the file.
     *
     * @param externalRef the national system's own reference, unique within its State by its care
     * @param trainingDay day on which checks run, for training; without effect where files are real
     */
    CaseFile draft(JsonNode content, @Nullable String externalRef, @Nullable LocalDate trainingDay, Officer officer);

    /** Writes the draft anew; refused if somebody else has written since the version seen. */
    void write(String caseRef, @Nullable Long seen, JsonNode content, Officer officer);

    /** The request as it is now, as the officer may read it. */
    JsonNode content(String caseRef, Officer officer);

    /** Who drafts on the route of a file. */
    Role drafter(CaseFile file);
}
