package org.rogatory.web.registers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterScans;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Downloads;
import org.rogatory.web.shared.Versions;
import org.springframework.core.io.Resource;
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

/** The scan of a letter at the desk for a document-flow system. */
@RestController
@RequestMapping("/api/v1/journals/entries/{entryId}/scan")
@Tag(name = "journals")
class ScanApi {

    private final LetterScans scans;
    private final EntryActs acts;
    private final Journals journals;
    private final ApiCaller calls;

    ScanApi(LetterScans scans, EntryActs acts, Journals journals, ApiCaller calls) {
        this.scans = scans;
        this.acts = acts;
        this.journals = journals;
        this.calls = calls;
    }

    @GetMapping
    @Operation(
            operationId = "readScan",
            summary = "The scan of a letter at the desk",
            description = "Once the letter lies in a file, its scan is one of the documents of the file.")
    ResponseEntity<Resource> read(@PathVariable String entryId, Officer officer) {
        return Downloads.of(scans.open(entryId, officer));
    }

    @CalledOnce
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "addScan",
            summary = "Add the scan of a letter at the desk, as the registry",
            description = "A later scan takes the place of an earlier one. It goes along into the file.")
    ResponseEntity<WholeEntryJson> add(
            @PathVariable String entryId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        if (file == null || file.isEmpty()) {
            throw Refusal.of("file-missing", "file");
        }
        var caller = calls.caller(entryId, headers);
        var officer = caller.officer();
        var scan = ScanController.taken(scans, entryId, file, officer);
        calls.ofOffice(
                caller,
                "entry " + entryId + " scan " + scan.content().sha256(),
                () -> Versions.tag(acts.version(entryId, officer)),
                () -> scans.add(entryId, scan, officer));
        var whole = journals.view(entryId, officer);
        return ResponseEntity.ok().eTag(Versions.tag(whole.entry().version())).body(WholeEntryJson.of(whole));
    }
}
