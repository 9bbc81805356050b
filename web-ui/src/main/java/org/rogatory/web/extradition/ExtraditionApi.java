package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Custody for national systems: the clock of one file, and who is held; the acts on it are verbs of the file. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "extradition")
class ExtraditionApi {

    private final Cases cases;
    private final CaseLists lists;
    private final CustodyFiles custody;

    ExtraditionApi(Cases cases, CaseLists lists, CustodyFiles custody) {
        this.cases = cases;
        this.lists = lists;
        this.custody = custody;
    }

    /**
     * A person who is held, as the list of the officer on duty tells him: by his file.
     *
     * @param governs when he must be free; null where no limit is known: ask the central authority
     * @param rule key of the limit of law; null for a term of the court, or where none is known
     */
    record DutyJson(
            String caseRef,
            String status,
            boolean ours,
            @Nullable Instant governs,
            @Nullable String zone,
            @Nullable String rule,
            boolean incident) {

        static DutyJson of(DutyLine line) {
            var zone = line.zone();
            return new DutyJson(
                    line.caseRef(),
                    line.status(),
                    line.ours(),
                    line.governs(),
                    zone == null ? null : zone.getId(),
                    line.ruleKey(),
                    line.incident());
        }
    }

    @GetMapping("/cases/{caseRef}/custody")
    @Operation(
            operationId = "custody",
            summary = "The custody of the person of a file of extradition, and all limits on it",
            description = "end: the moment that governs, the earlier of the limits of law and of the term of the court;"
                    + " null where nobody is held or no limit is known. Both ways of counting are told, at and other,"
                    + " where the law leaves them open. unknown: instruments and States of which no limit is known: ask"
                    + " the central authority. incidents: every time in which the person was held after that moment,"
                    + " with how it ended and its whole hours. What is told advises: nobody is freed or held by it.")
    CustodyJson custody(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var kept = Optional.of(file)
                .filter(DraftPlaces::extradition)
                .flatMap(custody::of)
                .map(CustodyJson::of)
                .orElseThrow(Refusal::notFound);
        cases.view(file, officer);
        return kept;
    }

    @GetMapping("/duty")
    @Operation(
            operationId = "duty",
            summary = "All who are held in files the caller sees",
            description = "First who is held unlawfully, then those of whom no limit is known, then by the end that"
                    + " governs, the earliest first.")
    List<DutyJson> duty(Officer officer) {
        Roles.demand(CustodyDoors.opens(officer));
        var held = custody.duty(officer);
        lists.ofTasks(held.stream().map(DutyLine::caseRef).collect(Collectors.toSet()), officer);
        return held.stream().map(DutyJson::of).toList();
    }
}
