package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The dossier of the person whom a file of extradition is about, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/wanted")
@Tag(name = "extradition")
class WantedApi {

    private static final String SHAPE =
            " Its shape is the schema extradition-person-1. Who reads codes in place of" + " names may not call (403).";

    private final WantedPersons persons;
    private final ApiCaller calls;

    WantedApi(WantedPersons persons, ApiCaller calls) {
        this.persons = persons;
        this.calls = calls;
    }

    /** A dossier and the file it lies in. */
    record WantedPersonJson(String caseRef, JsonNode person) {}

    @GetMapping
    @Operation(
            operationId = "wantedPerson",
            summary = "The dossier of the person who is asked for",
            description = "Empty where nothing is known yet; reading leaves a trace." + SHAPE)
    ResponseEntity<WantedPersonJson> read(@PathVariable String caseRef, Officer officer) {
        return told(caseRef, officer);
    }

    @PutMapping
    @Operation(
            operationId = "writeWantedPerson",
            summary = "Write the dossier anew; If-Match carries the version seen and is always asked for",
            description = "The other State is told nothing of it: what it learns stands in the request." + SHAPE)
    ResponseEntity<WantedPersonJson> write(
            @PathVariable String caseRef,
            @RequestBody JsonNode person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Officer officer) {
        persons.write(caseRef, Versions.needed(seen), person, officer);
        return told(caseRef, officer);
    }

    private ResponseEntity<WantedPersonJson> told(String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> ApiCaller.told(file, new WantedPersonJson(caseRef, persons.read(caseRef, officer))));
    }
}
