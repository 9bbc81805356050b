package org.rogatory.web.routes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.routes.visa.VisaView;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The visas of a file for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/visas")
@Tag(name = "routes")
class VisasApi {

    private final ApiCaller calls;
    private final VisaSheet sheet;

    VisasApi(ApiCaller calls, VisaSheet sheet) {
        this.calls = calls;
        this.sheet = sheet;
    }

    /** A visa as national systems read it. */
    record VisaJson(
            String stage,
            int attempt,
            String number,
            int turn,
            @Nullable String authority,
            String role,
            @Nullable String post,
            String status,
            @Nullable LocalDate dueOn,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable String forWhom,
            List<String> reasons,
            @Nullable String text,
            boolean vacant) {

        static VisaJson of(VisaView visa) {
            return new VisaJson(
                    visa.stage().key(),
                    visa.attempt(),
                    visa.number(),
                    visa.turn(),
                    visa.authority(),
                    visa.role().key(),
                    visa.post(),
                    visa.status().key(),
                    visa.dueOn(),
                    visa.settledAt(),
                    visa.settledBy(),
                    visa.forWhom(),
                    visa.reasons(),
                    visa.text(),
                    visa.vacant());
        }
    }

    @GetMapping
    @Operation(
            summary = "The visas of a file, stage by stage",
            description = "stage: the verb that waits for them. status: ahead, waiting, given, returned, skipped or"
                    + " lapsed. attempt counts how often the file has entered the stage. number: the"
                    + " reference by which verbs name a visa.")
    List<VisaJson> visas(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> sheet.of(caseRef, officer).stream().map(VisaJson::of).toList());
    }
}
