package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.Speciality;
import org.rogatory.identity.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assurances and speciality for national systems; the acts on them are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/assurances")
@Tag(name = "extradition")
class AssuranceApi {

    private final Cases cases;
    private final AssuranceFiles assurances;
    private final Speciality speciality;

    AssuranceApi(Cases cases, AssuranceFiles assurances, Speciality speciality) {
        this.cases = cases;
        this.assurances = assurances;
        this.speciality = speciality;
    }

    /**
     * The assurances of a file.
     *
     * @param surrenderedOn the day of the surrender; null before
     * @param speciality null where nobody was given up to us on the file
     */
    record AssurancesJson(
            List<AssuranceJson> assurances,
            @Nullable LocalDate surrenderedOn,
            List<AssuranceDueJson> due,
            List<AssuranceNoteJson> done,
            @Nullable SpecialityJson speciality) {

        static AssurancesJson of(AssuranceSheet sheet, @Nullable SpecialityJson speciality) {
            return new AssurancesJson(
                    sheet.assurances().stream().map(AssuranceJson::of).toList(),
                    sheet.surrenderedOn(),
                    sheet.due().stream().map(AssuranceDueJson::of).toList(),
                    sheet.done().stream().map(AssuranceNoteJson::of).toList(),
                    speciality);
        }
    }

    /**
     * One assurance.
     *
     * @param code names it in acts, as their kind
     * @param kind key of the library, or stated
     * @param status asked, given, accepted, rejected or ended
     * @param asked whether it was asked for; else it stood in the request
     * @param why why a person has decided so
     */
    record AssuranceJson(
            String code,
            String kind,
            int number,
            String status,
            boolean asked,
            @Nullable String wanted,
            @Nullable String given,
            @Nullable String why,
            @Nullable LocalDate firstDue,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Instant breachAt) {

        static AssuranceJson of(AssuranceSheet.Line line) {
            return new AssuranceJson(
                    line.code().code(),
                    line.code().kind(),
                    line.code().number(),
                    line.status().key(),
                    line.asked(),
                    line.wanted(),
                    line.given(),
                    line.why(),
                    line.firstDue(),
                    line.decidedBy(),
                    line.decidedAt(),
                    line.breachAt());
        }
    }

    /** What is due next, visit or report. */
    record AssuranceDueJson(String code, String kind, LocalDate on) {

        static AssuranceDueJson of(Due due) {
            return new AssuranceDueJson(due.code().code(), due.kind().key(), due.on());
        }
    }

    /** What was done: visit, report or breach. */
    record AssuranceNoteJson(
            int number,
            String kind,
            LocalDate on,
            @Nullable String told,
            @Nullable String inside,
            String notedBy) {

        static AssuranceNoteJson of(AssuranceSheet.Note note) {
            return new AssuranceNoteJson(
                    note.number(), note.kind().key(), note.on(), note.told(), note.inside(), note.notedBy());
        }
    }

    /**
     * Whether the person answers for nothing but what the surrender was granted for.
     *
     * @param protects false while a ground stands
     */
    record SpecialityJson(boolean protects, List<SpecialityGroundJson> grounds) {}

    /**
     * A ground that a person has written down.
     *
     * @param stands false where the other State has refused, put off or returned after all what it had consented to
     */
    record SpecialityGroundJson(
            String ground,
            @Nullable String consentRef,
            @Nullable String why,
            String notedBy,
            Instant notedAt,
            boolean stands) {

        static SpecialityGroundJson of(Speciality.Ground ground) {
            return new SpecialityGroundJson(
                    ground.ground(),
                    ground.consentRef(),
                    ground.why(),
                    ground.notedBy(),
                    ground.notedAt(),
                    ground.stands());
        }
    }

    @GetMapping
    @Operation(
            operationId = "assurances",
            summary = "What was promised for the person of a file of extradition, and what follows from it",
            description = "An act names one of them by its code. due: what is due next after the surrender, by our own"
                    + " library or by the day that a person named; no law. speciality: whether another request about"
                    + " the person is barred until consent of the State that gave him up, or another ground, is"
                    + " recorded. What people wrote is told to those who read names. It advises: a person decides.")
    AssurancesJson read(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!AssuranceFiles.keeps(file) || !Deliberation.open(file, officer)) {
            throw Refusal.notFound();
        }
        cases.view(file, officer);
        var told = Optional.of(file)
                .filter(speciality::arises)
                .map(surrendered -> speciality.grounds(surrendered, officer))
                .map(AssuranceApi::told);
        return AssurancesJson.of(assurances.of(file, officer), told.orElse(null));
    }

    private static SpecialityJson told(List<Speciality.Ground> grounds) {
        return new SpecialityJson(
                grounds.stream().noneMatch(Speciality.Ground::stands),
                grounds.stream().map(SpecialityGroundJson::of).toList());
    }
}
