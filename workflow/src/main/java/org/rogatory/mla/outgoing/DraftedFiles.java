package org.rogatory.mla.outgoing;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Readers;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/** The file of a request that is drafted: what opens it, who of the unit works on it, what its columns tell. */
final class DraftedFiles {

    private DraftedFiles() {}

    static NewCase of(JsonNode content, @Nullable String externalRef, String keeper, Officer officer) {
        return new NewCase(
                OutgoingRequests.MACHINE,
                "MLA",
                content.path("form").asString("mla_request"),
                officer.state(),
                keeper,
                officer.authority(),
                officer.state(),
                content.path("requested").asString("ZZ"),
                UUID.randomUUID().toString(),
                externalRef,
                officer.username());
    }

    /** Who begins it, and those of his unit. */
    static Set<String> principals(Officer officer) {
        return Stream.concat(
                        Stream.of(Officer.personal(officer.username())), unitPrincipals(officer.authority()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the unit a request comes from. */
    static Set<String> unitPrincipals(String unit) {
        return Readers.OF_UNIT.stream()
                .map(role -> Officer.principalOf(unit, role))
                .collect(Collectors.toUnmodifiableSet());
    }

    static void extract(CaseFile file, JsonNode content) {
        file.extract(
                content.path("form").asString(file.form()),
                content.path("requested").asString(file.requested()),
                RequestForms.marks(content));
        file.counterpart(content.path("requested_authority").asString(null));
        file.about(RequestForms.kinds(content));
    }
}
