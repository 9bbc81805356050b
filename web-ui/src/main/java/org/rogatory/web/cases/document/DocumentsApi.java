package org.rogatory.web.cases.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TakenFile;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.cases.parcel.Parcels;
import org.rogatory.web.cases.upload.UploadForm;
import org.rogatory.web.cases.upload.UploadedFiles;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Downloads;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents and messages of a file for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "documents")
class DocumentsApi {

    private final Cases cases;
    private final ApiCaller calls;
    private final OpenedPapers opening;
    private final UploadedFiles uploads;
    private final SentPackages packages;
    private final ReadMessages messages;
    private final Deliberation deliberation;
    private final SaidOfFiles said;

    DocumentsApi(
            Cases cases,
            ApiCaller calls,
            OpenedPapers opening,
            UploadedFiles uploads,
            SentPackages packages,
            ReadMessages messages,
            Deliberation deliberation,
            SaidOfFiles said) {
        this.deliberation = deliberation;
        this.cases = cases;
        this.calls = calls;
        this.opening = opening;
        this.uploads = uploads;
        this.packages = packages;
        this.messages = messages;
        this.said = said;
    }

    @GetMapping("/documents")
    @Operation(summary = "The documents of the file, without their content")
    List<DocumentJson> list(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        OpenedPapers.demandOpen(file);
        cases.view(file, officer);
        return deliberation.documents(file, officer).stream()
                .map(DocumentJson::of)
                .toList();
    }

    @GetMapping("/documents/{documentRef}")
    @Operation(summary = "The content of a document, sealed if it is sealed")
    ResponseEntity<Resource> download(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return Downloads.of(opening.open(caseRef, documentRef, officer));
    }

    /** Adds one file or several, all or none; {@code file} may be repeated. */
    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add one file or several, all or none; the part file may be repeated")
    List<DocumentJson> add(
            @PathVariable String caseRef,
            @ModelAttribute UploadForm upload,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        calls.demandTold(file);
        if (upload.files().isEmpty()) {
            throw Refusal.of("file-missing", "file");
        }
        said.demandKnown(upload.kind(), upload.language());
        var taken = uploads.take(caseRef, upload);
        if (!taken.problems().isEmpty()) {
            throw refused(taken.problems());
        }
        uploads.add(taken.files(), upload, key, officer);
        return added(file, taken.files(), officer).stream()
                .map(DocumentJson::of)
                .toList();
    }

    /** The newest documents with these contents that the officer added: what the call, or the first one like it, made. */
    private List<DocumentView> added(CaseFile file, List<TakenFile> files, Officer officer) {
        var own = deliberation.documents(file, officer).stream()
                .filter(document -> document.createdBy().equals(officer.username()))
                .toList();
        return files.stream()
                .flatMap(taken -> own.stream()
                        .filter(document ->
                                document.sha256().equals(taken.content().sha256()))
                        .reduce((older, newer) -> newer)
                        .stream())
                .toList();
    }

    /** Each file that was not accepted by its place in the call; one of them alone by its own code. */
    private static Refusal refused(List<UploadedFiles.Problem> problems) {
        if (problems.size() == 1) {
            return Refusal.of(problems.get(0).code(), "file/" + problems.get(0).number());
        }
        return Refusal.places(
                "files-refused",
                problems.stream()
                        .collect(Collectors.toMap(
                                problem -> "/file/" + problem.number(),
                                UploadedFiles.Problem::code,
                                (a, b) -> a,
                                TreeMap::new)));
    }

    @GetMapping("/messages")
    @Operation(summary = "The messages exchanged with the other State, with their receipts")
    List<ExchangeMessage> messages(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> {
            Deliberation.demandOpen(file, officer);
            return messages.list(file, officer);
        });
    }

    /** The sealed package of an outgoing message, to be handed over by other means. */
    @Operation(
            summary = "The sealed package of an outgoing message, to be handed over by other means",
            description = "An ASiC-E container; of a message sealed before those were made, signed CMS data.")
    @GetMapping(
            path = "/messages/{messageId}/package",
            produces = {"application/vnd.etsi.asic-e+zip", "application/pkcs7-mime"})
    ResponseEntity<Resource> sealedPackage(
            @PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return Parcels.of(packages.sealed(caseRef, messageId, officer));
    }

    /** What the sealed package of an outgoing message covers, for people to open. */
    @Operation(
            summary = "The files of an outgoing message with an index for people, as a zip",
            description = "What the sealed package covers, without its seal.")
    @GetMapping(path = "/messages/{messageId}/files", produces = "application/zip")
    ResponseEntity<Resource> files(@PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return Parcels.of(packages.files(caseRef, messageId, officer));
    }
}
