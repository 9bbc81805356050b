package org.rogatory.requests.content;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Readers;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests.Opening;
import tools.jackson.databind.JsonNode;

/** The file of a request that is drafted: what opens it, who of the unit works on it, what its columns tell. */
public final class DraftedFiles {

    private DraftedFiles() {}

    /** What opens it, in the unit of the officer. */
    public static NewCase of(Opening opening, NewDraft draft, String keeper, Officer officer) {
        return new NewCase(
                opening.machine(),
                opening.prefix(),
                draft.content().path("form").asString("mla_request"),
                officer.state(),
                keeper,
                officer.authority(),
                officer.state(),
                draft.content().path("requested").asString("ZZ"),
                UUID.randomUUID().toString(),
                draft.externalRef(),
                officer.username());
    }

    /** Who begins it, and those of his unit. */
    public static Set<String> principals(Officer officer) {
        return Stream.concat(
                        Stream.of(Officer.personal(officer.username())), unitPrincipals(officer.authority()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the unit a request comes from. */
    public static Set<String> unitPrincipals(String unit) {
        return Readers.OF_UNIT.stream()
                .map(role -> Officer.principalOf(unit, role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who drafts on the route of the file: what a court asks for, only the court writes. */
    public static Role drafter(CaseFile file) {
        return file.courtRoute() ? Role.COURT : Role.DRAFTER;
    }

    /** Tells the columns of the file what its content says. */
    public static void extract(CaseFile file, JsonNode content) {
        file.extract(
                content.path("form").asString(file.form()),
                content.path("requested").asString(file.requested()),
                marks(file, content));
        file.counterpart(content.path("requested_authority").asString(null));
        file.about(RequestForms.kinds(content));
    }

    /** Where a person is held, the file presses whatever its content says. */
    private static CaseMarks marks(CaseFile file, JsonNode content) {
        var told = RequestForms.marks(content);
        var before = file.marks();
        return RequestForms.ofAssistance(file)
                ? told
                : new CaseMarks(
                        told.urgent() || before.urgent(),
                        told.confidential() || before.confidential(),
                        told.wantedBy());
    }
}
