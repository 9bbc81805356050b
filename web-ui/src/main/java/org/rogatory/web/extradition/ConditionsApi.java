package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ConditionsGiven;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.identity.Officer;
import org.rogatory.web.extradition.ConditionsJson.ActLawJson;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.DraftPlaces;
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

/** The conditions of extradition for national systems; questions are raised and settled by verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/conditions")
@Tag(name = "extradition")
class ConditionsApi {

    private static final String STATES =
            " Each matter is in one state: satisfied by a source, finding, stop (a person must decide first), or"
                    + " unknown: ask, or confirm. It advises; nobody is refused or handed over by it, and nothing of it"
                    + " is told to the other State.";

    private final ExtraditionConditions conditions;
    private final ApiCaller calls;

    ConditionsApi(ExtraditionConditions conditions, ApiCaller calls) {
        this.conditions = conditions;
        this.calls = calls;
    }

    /**
     * What is written of the conditions; a list that is left out stays as it is.
     *
     * @param acts one by one, in place of those before
     * @param judged the matters of which something is said, in place of those before
     */
    record ConditionsGivenJson(
            @Nullable List<GivenCriminalActJson> acts,
            @Nullable List<GivenJudgementJson> judged) {

        ConditionsGiven read() {
            demandWhole("acts", acts);
            demandWhole("judged", judged);
            return new ConditionsGiven(
                    acts == null
                            ? null
                            : acts.stream().map(GivenCriminalActJson::read).toList(),
                    judged == null
                            ? null
                            : judged.stream().map(GivenJudgementJson::read).toList());
        }
    }

    /** A list that holds nothing at a place says nothing there. */
    private static void demandWhole(String name, @Nullable List<?> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw Refusal.of("field-missing", name);
        }
    }

    /**
     * One act.
     *
     * @param offence its key in the reference data
     * @param punishable both, not or unknown
     */
    record GivenCriminalActJson(
            @Nullable String offence,
            @Nullable String act,
            @Nullable ActLawJson requesting,
            @Nullable ActLawJson requested,
            @Nullable String punishable) {

        GivenAct read() {
            return new GivenAct(offence, act, ActLawJson.read(requesting), ActLawJson.read(requested), punishable);
        }
    }

    /** A matter, whether anything stands in the way, and why: by which article, by what was asked and answered. */
    record GivenJudgementJson(
            @Nullable String matter,
            @Nullable Boolean satisfied,
            @Nullable String said,
            @Nullable String article) {

        GivenJudgement read() {
            if (satisfied == null) {
                throw Refusal.of("field-missing", "judged");
            }
            return new GivenJudgement(matter == null ? "" : matter, satisfied, said, article);
        }
    }

    @GetMapping
    @Operation(
            operationId = "conditions",
            summary = "What is known of whether the person may be handed over",
            description = "For those who judge it, and those who draft the request." + STATES)
    ResponseEntity<ConditionsJson> read(@PathVariable String caseRef, Officer officer) {
        return told(caseRef, officer);
    }

    @PutMapping
    @Operation(
            operationId = "writeConditions",
            summary = "Write down what was found; If-Match carries the version seen and is always asked for",
            description = "For the officer of the central authority, on either side. The acts of an own request"
                    + " leave with it, and cannot be changed once its letter is laid out." + STATES)
    ResponseEntity<ConditionsJson> write(
            @PathVariable String caseRef,
            @RequestBody ConditionsGivenJson given,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Officer officer) {
        conditions.write(caseRef, Versions.needed(seen), given.read(), officer);
        return told(caseRef, officer);
    }

    private ResponseEntity<ConditionsJson> told(String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> {
            if (!DraftPlaces.extradition(file)) {
                throw Refusal.notFound();
            }
            return ApiCaller.told(file, ConditionsJson.of(caseRef, conditions.of(caseRef, officer)));
        });
    }
}
