package org.rogatory.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.imports.ImportCodes;
import org.rogatory.imports.ImportStatus;
import org.rogatory.imports.ImportView;
import org.rogatory.imports.Imports;
import org.rogatory.imports.Imports.NextNumbers;
import org.rogatory.web.imports.ImportJsons.ImportBriefJson;
import org.rogatory.web.imports.ImportJsons.ImportColumnsJson;
import org.rogatory.web.imports.ImportJsons.ImportJson;
import org.rogatory.web.imports.ImportJsons.ImportRowsJson;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.CalledByKey;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Open paper files taken over by a system of the office: brought, looked through, confirmed by the same hands. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
class ImportsApi {

    private final Imports imports;
    private final ImportCodes codes;
    private final ImportWords words;
    private final ApiCaller calls;

    ImportsApi(Imports imports, ImportCodes codes, ImportWords words, ApiCaller calls) {
        this.imports = imports;
        this.codes = codes;
        this.words = words;
        this.calls = calls;
    }

    @GetMapping
    @Operation(operationId = "imports", summary = "Tables of paper files that were brought, the last fifty first")
    List<ImportBriefJson> list(Officer officer) {
        return imports.list(officer).stream().map(ImportBriefJson::of).toList();
    }

    @GetMapping("/columns")
    @Operation(
            operationId = "columnsOfImports",
            summary = "The columns of a table, the codes they take, and what a row tells in which status",
            description = "Heads and cells are codes or the words of any language. Several codes in a cell are"
                    + " separated by semicolons.")
    ImportColumnsJson columns(Officer officer) {
        demand(officer);
        return ImportColumnsJson.of(codes.choices(officer), codes.needs());
    }

    @CalledByKey
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "bringImport",
            summary = "Bring a table of open paper files, as the registry; nothing is taken over yet",
            description = "XLSX, or CSV in UTF-8; at most 2000 rows and 5 MB. Of a row that is marked too high nothing"
                    + " is kept.")
    @ApiResponse(
            responseCode = "201",
            description = "Looked through; Location tells its address",
            useReturnTypeSchema = true)
    ResponseEntity<ImportJson> bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller("imports", headers);
        var officer = caller.officer();
        demand(officer);
        if (file == null || file.isEmpty()) {
            throw Refusal.of("sheet-missing", "file");
        }
        var content = ImportsController.content(file);
        var importId = calls.ofOffice(
                caller,
                "import " + Imports.fingerprint(content),
                () -> imports.bring(content, words.ofEveryLanguage(), officer));
        var view = imports.find(importId, officer);
        return ResponseEntity.created(URI.create("/api/v1/imports/" + importId))
                .eTag(Versions.tag(view.version()))
                .body(told(view, officer));
    }

    @GetMapping("/{importId}")
    @Operation(
            operationId = "import",
            summary = "How far one import is, and which numbers would follow if it were confirmed",
            description = "status: checked, running, finished or discarded.")
    ResponseEntity<ImportJson> one(@PathVariable String importId, Officer officer) {
        var view = imports.find(importId, officer);
        return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(told(view, officer));
    }

    @GetMapping("/{importId}/rows")
    @Operation(
            operationId = "rowsOfImport",
            summary = "Rows of an import in the order of the table, up to 50, with what is wrong with them",
            description = "status: ready, taken, known or faulty; without one all. To go on, give the line told as next"
                    + " as the parameter after. A fault without a column is a refusal of the whole row.")
    ImportRowsJson rows(
            @PathVariable String importId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int after,
            Officer officer) {
        return ImportRowsJson.of(imports.rows(importId, ImportJsons.statuses(status), after, officer));
    }

    @CalledOnce
    @PostMapping("/{importId}/confirm")
    @Operation(
            operationId = "confirmImport",
            summary = "Take the rows over that are ready, as the registry",
            description = "A job does it, row by row; ask for the import until it is finished.")
    ResponseEntity<ImportJson> confirm(
            @PathVariable String importId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(importId, headers);
        return done(caller, "confirm", version -> imports.confirm(importId, version, caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{importId}/discard")
    @Operation(operationId = "discardImport", summary = "Throw a table away that nobody wants to take over")
    ResponseEntity<ImportJson> discard(
            @PathVariable String importId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(importId, headers);
        return done(caller, "discard", version -> imports.discard(importId, version, caller.officer()));
    }

    /** An act on an import as it stands in this version. */
    private interface Decision {
        void on(long version);
    }

    private ResponseEntity<ImportJson> done(Caller caller, String verb, Decision decision) {
        var importId = caller.reference();
        var officer = caller.officer();
        calls.ofOffice(
                caller,
                verb + " " + importId,
                () -> Versions.tag(imports.find(importId, officer).version()),
                () -> decision.on(imports.find(importId, officer).version()));
        return one(importId, officer);
    }

    private ImportJson told(ImportView view, Officer officer) {
        var importId = view.importId();
        var open = view.status() == ImportStatus.CHECKED;
        var next = open ? imports.nextNumbers(importId, officer) : NextNumbers.NONE;
        return ImportJson.of(view, imports.standing(importId, officer), next.incoming(), next.outgoing());
    }

    private void demand(Officer officer) {
        if (!imports.opens(officer)) {
            throw Refusal.of("role");
        }
    }
}
