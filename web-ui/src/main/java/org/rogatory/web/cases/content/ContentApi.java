package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.CaseJson;
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

/** What a draft says, written by national systems; a paper has an address of its own, since another scope opens it. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/content")
@Tag(name = "cases")
class ContentApi {

    private final Cases cases;
    private final Procedures procedures;
    private final WrittenContents contents;

    ContentApi(Cases cases, Procedures procedures, WrittenContents contents) {
        this.cases = cases;
        this.procedures = procedures;
        this.contents = contents;
    }

    @CovertContent.Declared
    @PutMapping
    @Operation(
            operationId = "writeContent",
            summary = "Write a draft anew; If-Match carries the version seen and is always asked for",
            description = "What came from another State is no draft (404): what a paper says is written at"
                    + " /paper-content.")
    ResponseEntity<CaseJson> write(
            @PathVariable String caseRef,
            @RequestBody JsonNode content,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Officer officer) {
        var version = Versions.needed(seen);
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!contents.drafted(file)) {
            throw Refusal.notFound();
        }
        contents.write(file, version, content, officer);
        var now = cases.find(caseRef, AccessScope.of(officer));
        return ApiCaller.told(now, CaseJson.of(now, procedures.actions(now, officer), null, null));
    }
}
