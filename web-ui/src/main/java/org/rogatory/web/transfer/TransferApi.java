package org.rogatory.web.transfer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentView;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.rogatory.transfer.sentence.ReportView;
import org.rogatory.transfer.sentence.SentenceView;
import org.rogatory.transfer.sentence.Sentences;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.transfer.TransferJson.EligibilityJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Transfers of sentenced persons for national systems; the acts on consent and sentence are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "transfer")
class TransferApi {

    private final Cases cases;
    private final ConsentFiles consents;
    private final Sentences sentences;
    private final ExecutionReports reports;
    private final DecidedPages decisions;

    TransferApi(
            Cases cases, ConsentFiles consents, Sentences sentences, ExecutionReports reports, DecidedPages decisions) {
        this.cases = cases;
        this.consents = consents;
        this.sentences = sentences;
        this.reports = reports;
        this.decisions = decisions;
    }

    /**
     * The consent of a file.
     *
     * @param interpreter null for who reads codes for names, as the names of the others and the places
     * @param place where the person has said last what he says
     * @param verifiedPlace where it was verified
     */
    record ConsentJson(
            String caseRef,
            String status,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate givenOn,
            @Nullable String language,
            @Nullable String interpreter,
            @Nullable String representative,
            @Nullable String place,
            @Nullable LocalDate verifiedOn,
            @Nullable String verifiedBy,
            @Nullable String verifiedPlace,
            @Nullable LocalDate withdrawnOn,
            List<String> files) {

        static ConsentJson of(ConsentView view, boolean names) {
            return new ConsentJson(
                    view.caseRef(),
                    view.status(),
                    view.informedOn(),
                    view.givenOn(),
                    view.language(),
                    names ? view.interpreter() : null,
                    names ? view.representative() : null,
                    names ? view.place() : null,
                    view.verifiedOn(),
                    names ? view.verifiedBy() : null,
                    names ? view.verifiedPlace() : null,
                    view.withdrawnOn(),
                    view.files());
        }
    }

    /**
     * The sentence of a file as it was counted and as it was told.
     *
     * @param sentence a term of ISO 8601
     * @param differences where both differ
     */
    record SentenceJson(
            String caseRef,
            LocalDate from,
            String sentence,
            int servedDays,
            LocalDate end,
            int remainingMonths,
            LocalDate asOf,
            @Nullable Integer toldServedDays,
            @Nullable LocalDate toldEnd,
            @Nullable Integer toldRemainingMonths,
            List<String> differences,
            List<EligibilityJson> eligibility) {

        static SentenceJson of(SentenceView view) {
            var sheet = view.sheet();
            return new SentenceJson(
                    view.caseRef(),
                    sheet.from(),
                    sheet.sentence().toString(),
                    sheet.servedDays(),
                    sheet.end(),
                    sheet.remainingMonths(),
                    sheet.asOf(),
                    view.toldServedDays(),
                    view.toldEnd(),
                    view.toldMonths(),
                    view.differences(),
                    view.eligibility().stream().map(EligibilityJson::of).toList());
        }
    }

    /** What became of a sentence after the handover; the text only for who may read names. */
    record ExecutionReportJson(
            String reportRef,
            String kind,
            LocalDate happenedOn,
            boolean ours,
            @Nullable String text) {

        static ExecutionReportJson of(ReportView view, boolean names) {
            return new ExecutionReportJson(
                    view.reportRef(), view.kind(), view.happenedOn(), view.ours(), names ? view.text() : null);
        }
    }

    @GetMapping("/consent")
    @Operation(
            operationId = "consent",
            summary = "The consent of the sentenced person of a file of transfer",
            description = "Nobody is handed over without a consent that stands: status given or verified. place: where"
                    + " the person has said last what he says; verifiedPlace: where it was verified. Both, and the"
                    + " names, only for who may read names.")
    ConsentJson consent(@PathVariable String caseRef, Officer officer) {
        var names = Roles.readsNames(officer);
        return read(
                caseRef,
                officer,
                file -> consents.of(file)
                        .map(view -> ConsentJson.of(view, names))
                        .orElseThrow(Refusal::notFound));
    }

    @GetMapping("/sentence")
    @Operation(
            operationId = "sentence",
            summary = "The sentence of a file of transfer, counted, with the conditions of the transfer",
            description = "It advises: people decide. What no instrument is known to say is told as ask. Not found"
                    + " where the request does not tell beginning and length of the sentence so that it can be"
                    + " counted; the conditions are told by `/transfer` there, too.")
    SentenceJson sentence(@PathVariable String caseRef, Officer officer) {
        return read(
                caseRef,
                officer,
                file -> sentences.of(file, officer).map(SentenceJson::of).orElseThrow(Refusal::notFound));
    }

    @GetMapping("/transfer")
    @Operation(
            operationId = "transfer",
            summary = "The conditions of a transfer, what was agreed and recognised, and the handover as appointed",
            description = "Also where the sentence cannot be counted. The conditions advise: people decide, and what no"
                    + " instrument is known to say is told as ask. What has not come yet is null.")
    TransferJson transfer(@PathVariable String caseRef, Officer officer) {
        return read(
                caseRef,
                officer,
                file -> TransferJson.of(
                        file, sentences.eligibility(file, officer), decisions.of(file, officer), officer));
    }

    @GetMapping("/execution-reports")
    @Operation(
            operationId = "executionReports",
            summary = "What both States have told of the sentence after the handover")
    List<ExecutionReportJson> reports(@PathVariable String caseRef, Officer officer) {
        var names = Roles.readsNames(officer);
        return read(
                caseRef,
                officer,
                file -> reports.of(file).stream()
                        .map(view -> ExecutionReportJson.of(view, names))
                        .toList());
    }

    /** What is told of a file of transfer; what is not there leaves no trace of reading. */
    private <T> T read(String caseRef, Officer officer, Function<CaseFile, T> tells) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.transfer(file)) {
            throw Refusal.notFound();
        }
        var told = tells.apply(file);
        cases.view(file, officer);
        return told;
    }
}
