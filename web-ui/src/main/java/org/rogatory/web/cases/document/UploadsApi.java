package org.rogatory.web.cases.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.upload.UploadKey;
import org.rogatory.documents.upload.UploadView;
import org.rogatory.documents.upload.Uploads;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.PaperTranslators;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.web.cases.upload.UploadAsked;
import org.rogatory.web.cases.upload.UploadJson;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.SentOnce;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Large files in parts, for national systems and, behind the door of the pages, for their script: begun, sent part by
 * part, gone on with after a break, finished.
 */
@RestController
@RequestMapping({"/api/v1/cases/{caseRef}/uploads", "/cases/{caseRef}/uploads"})
@Tag(name = "documents")
class UploadsApi {

    private static final String PART = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String CHECKSUM = "Upload-Checksum";
    private static final String SHA256 = "sha256 ";
    private static final String ONCE = "Idempotency-Key";

    private final Cases cases;
    private final Uploads uploads;
    private final TranslatedPapers translated;
    private final PaperTranslators translators;
    private final SaidOfFiles said;
    private final SentOnce sent;
    private final ApiCaller calls;

    UploadsApi(
            Cases cases,
            Uploads uploads,
            TranslatedPapers translated,
            PaperTranslators translators,
            SaidOfFiles said,
            SentOnce sent,
            ApiCaller calls) {
        this.sent = sent;
        this.calls = calls;
        this.translated = translated;
        this.translators = translators;
        this.cases = cases;
        this.uploads = uploads;
        this.said = said;
    }

    @GetMapping
    @Operation(
            operationId = "unfinishedUploads",
            summary = "What the officer has begun to send in parts into this file and not finished, oldest first")
    List<UploadJson> list(@PathVariable String caseRef, Officer officer) {
        demandTold(caseRef, officer);
        return uploads.open(officer).stream()
                .filter(upload -> upload.caseRef().equals(caseRef))
                .map(upload -> UploadJson.of(upload, uploads.limits()))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "beginUpload",
            summary = "Begin to send a file in parts, for one too large for a single call",
            description = "Then PATCH the parts in their order to the address in Location, and POST to its /finish."
                    + " After a break HEAD tells where to go on. kind, language: as of every document that is added."
                    + " source: of a translation, the document that it translates; paperTranslator, paperCertifier,"
                    + " paperStamped: by whom it was made and certified, and whether it bears a seal of theirs."
                    + " What does not go on for a day is forgotten.")
    @Parameter(
            name = ONCE,
            in = ParameterIn.HEADER,
            description = "Mark of the call; sent again it tells the same upload",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<UploadJson> begin(
            @PathVariable String caseRef,
            @Valid @RequestBody UploadAsked asked,
            Officer officer,
            @Parameter(hidden = true) HttpServletRequest request) {
        demandTold(caseRef, officer);
        said.demandKnown(asked.kind(), asked.language());
        var call = new Idempotency.Call(officer, request.getHeader(ONCE), caseRef + " upload " + asked, caseRef);
        var uploadRef = sent.once(call, () -> begun(caseRef, asked, officer));
        var begun = uploads.find(new UploadKey(caseRef, uploadRef, officer));
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + uploadRef))
                .body(UploadJson.of(begun, uploads.limits()));
    }

    private String begun(String caseRef, UploadAsked asked, Officer officer) {
        var by = asked.words();
        translated.demand(caseRef, asked.kind(), asked.source(), by);
        return uploads.begin(asked.upload(caseRef, translators.written(by)), officer)
                .uploadRef();
    }

    @RequestMapping(path = "/{uploadRef}", method = RequestMethod.HEAD)
    @Operation(
            operationId = "offsetOfUpload",
            summary = "How much of an upload is here",
            description = "The header Upload-Offset tells from which byte to go on, Upload-Length the whole size.")
    ResponseEntity<Void> offset(@PathVariable String caseRef, @PathVariable String uploadRef, Officer officer) {
        demandTold(caseRef, officer);
        return told(HttpStatus.OK, uploads.find(new UploadKey(caseRef, uploadRef, officer)));
    }

    @PatchMapping(path = "/{uploadRef}", consumes = PART)
    @Operation(
            operationId = "appendToUpload",
            summary = "Send the next part of an upload",
            description = "A part is taken whole or not at all. One that begins elsewhere answers 409 upload-offset:"
                    + " ask by HEAD and go on from there.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = PART, schema = @Schema(type = "string", format = "binary"))))
    @Parameter(
            name = OFFSET,
            in = ParameterIn.HEADER,
            required = true,
            description = "The byte at which the part begins, counted from 0",
            schema = @Schema(type = "integer", format = "int64"))
    @Parameter(
            name = CHECKSUM,
            in = ParameterIn.HEADER,
            description = "The word sha256, a space, and the SHA-256 of the part in Base64",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "204", description = "Taken; Upload-Offset tells how much is here")
    ResponseEntity<Void> append(
            @PathVariable String caseRef,
            @PathVariable String uploadRef,
            Officer officer,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        demandTold(caseRef, officer);
        var offset = begins(request.getHeader(OFFSET));
        var part = new Uploads.Part(request.getInputStream(), hash(request.getHeader(CHECKSUM)));
        return told(HttpStatus.NO_CONTENT, uploads.append(new UploadKey(caseRef, uploadRef, officer), offset, part));
    }

    @PostMapping("/{uploadRef}/finish")
    @Operation(
            operationId = "finishUpload",
            summary = "Make a document of an upload that is here whole",
            description = "It is looked into as every file is, which takes its time for a large one. Asked again, it"
                    + " tells the same document; meanwhile it answers 409 upload-finishing: repeat it after seconds."
                    + " A translation whose source can no longer be translated stays as it is, to be dropped.")
    DocumentJson finish(@PathVariable String caseRef, @PathVariable String uploadRef, Officer officer) {
        demandTold(caseRef, officer);
        return DocumentJson.of(uploads.finish(new UploadKey(caseRef, uploadRef, officer)));
    }

    @DeleteMapping("/{uploadRef}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "dropUpload", summary = "Forget an upload with all parts that are here")
    void drop(@PathVariable String caseRef, @PathVariable String uploadRef, Officer officer) {
        demandTold(caseRef, officer);
        uploads.drop(new UploadKey(caseRef, uploadRef, officer));
    }

    private void demandTold(String caseRef, Officer officer) {
        calls.demandTold(cases.findForWork(caseRef, officer));
    }

    private static ResponseEntity<Void> told(HttpStatus status, UploadView upload) {
        return ResponseEntity.status(status)
                .header(OFFSET, String.valueOf(upload.received()))
                .header("Upload-Length", String.valueOf(upload.size()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static long begins(@Nullable String told) {
        if (told == null || !told.matches("[0-9]{1,15}")) {
            throw Refusal.of("upload-header");
        }
        return Long.parseLong(told);
    }

    /** The hash in hexadecimal; null if none is told. */
    private static @Nullable String hash(@Nullable String told) {
        if (told == null) {
            return null;
        }
        if (!told.startsWith(SHA256)) {
            throw Refusal.of("upload-header");
        }
        try {
            var hash =
                    Base64.getDecoder().decode(told.substring(SHA256.length()).strip());
            return HexFormat.of().formatHex(hash);
        } catch (IllegalArgumentException noBase64) {
            throw Refusal.of("upload-header");
        }
    }
}
