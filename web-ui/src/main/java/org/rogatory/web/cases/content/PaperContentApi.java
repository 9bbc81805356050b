package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.person.RequestPersons;
import org.rogatory.web.cases.CaseJson;
import org.rogatory.web.cases.CasePeople;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.rogatory.web.shared.WrittenContents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands on the paper by which a request came, written down by national systems of the office that took it in. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/paper-content")
@Tag(name = "cases")
class PaperContentApi {

    private static final String SEALED = "sealed";

    private final Cases cases;
    private final Procedures procedures;
    private final WrittenContents contents;
    private final CovertContent covert;

    PaperContentApi(Cases cases, Procedures procedures, WrittenContents contents, CovertContent covert) {
        this.cases = cases;
        this.procedures = procedures;
        this.contents = contents;
        this.covert = covert;
    }

    @CovertContent.Declared
    @PutMapping
    @Operation(
            operationId = "writePaperContent",
            summary = "Write down what a paper says; If-Match carries the version seen and is always asked for",
            description = "Written down by who takes in what comes by hand, until it is decided on: no item of it is"
                    + " left out. A draft, and what came by message, is never written here (404). Whoever reads codes"
                    + " in place of names names persons whole: a paper is refused (403) of which a person is told"
                    + " without a name, or fewer persons than are kept. A covert measure has to be declared.")
    ResponseEntity<CaseJson> write(
            @PathVariable String caseRef,
            @RequestBody JsonNode content,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Officer officer) {
        var version = Versions.needed(seen);
        var file = cases.find(caseRef, AccessScope.of(officer));
        contents.write(file, version, whole(file, content, officer), officer);
        var now = cases.find(caseRef, AccessScope.of(officer));
        return ApiCaller.told(now, CaseJson.of(now, procedures.actions(now, officer), null, null));
    }

    /** As pages write it: nobody writes over what he does not read, and a covert measure comes with its marking. */
    private JsonNode whole(CaseFile file, JsonNode content, Officer officer) {
        if (contents.drafted(file) || !contents.fromPaper(file, officer)) {
            throw Refusal.notFound();
        }
        var kept = procedures.content(file, officer);
        var written = withUnread(file, kept, content, officer);
        Roles.demand(Roles.readsNames(officer) || RequestPersons.keepsNames(kept, written));
        covert.demandDeclared(content);
        return written;
    }

    /** With the sealed block that its reader was not given. */
    private static JsonNode withUnread(CaseFile file, JsonNode kept, JsonNode content, Officer officer) {
        var hidden =
                kept.has(SEALED) && !CasePeople.readable(kept, file, officer).has(SEALED);
        if (!hidden || !(content.deepCopy() instanceof ObjectNode whole)) {
            return content;
        }
        whole.set(SEALED, kept.path(SEALED));
        return whole;
    }
}
