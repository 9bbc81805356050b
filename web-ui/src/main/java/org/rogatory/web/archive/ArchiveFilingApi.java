package org.rogatory.web.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.Filing;
import org.rogatory.archive.Retention;
import org.rogatory.archive.VolumeEnd;
import org.rogatory.cases.Refusal;
import org.rogatory.web.archive.ArchiveApi.WholeFileJson;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the registry does with one file for the archive: under an index, volume by volume, into the inventory. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/archive")
@Tag(name = "archive")
class ArchiveFilingApi {

    private final ArchiveFiles files;
    private final ApiCaller calls;

    ArchiveFilingApi(ArchiveFiles files, ApiCaller calls) {
        this.files = files;
        this.calls = calls;
    }

    /** Index and article; no years stand for keeping it for ever. */
    record FilingJson(
            @Nullable @Size(max = 20) String index,
            @Nullable @Size(max = 40) String article,
            @Nullable Integer years) {

        Filing wanted() {
            return new Filing(
                    Objects.toString(index, "").strip(),
                    new Retention(Objects.toString(article, "").strip(), years));
        }
    }

    /** The end of a volume; {@code nextDay} only where another follows. */
    record VolumeEndJson(
            @Nullable LocalDate lastDay,
            @Nullable Integer sheets,
            @Nullable LocalDate nextDay) {

        VolumeEnd end() {
            return new VolumeEnd(lastDay, sheets, nextDay);
        }
    }

    @CalledOnce
    @PostMapping("/filing")
    @Operation(
            operationId = "fileUnderIndex",
            summary = "Put a file under an index with its article, or under another one",
            description = "Once it is closed only its term changes, and only to a longer one.")
    ResponseEntity<WholeFileJson> file(
            @PathVariable String caseRef,
            @Valid @RequestBody FilingJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var clerk = caller.officer();
        var wanted = body.wanted();
        return done(caller, "file " + wanted, seen -> {
            if (files.of(caseRef, clerk) == null) {
                files.file(caseRef, wanted, clerk);
            } else {
                files.refile(caseRef, wanted, seen, clerk);
            }
        });
    }

    @CalledOnce
    @PostMapping("/volume")
    @Operation(operationId = "endVolume", summary = "End the last volume of a file and begin the next")
    ResponseEntity<WholeFileJson> volume(
            @PathVariable String caseRef,
            @Valid @RequestBody VolumeEndJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "volume " + body, seen -> files.split(caseRef, body.end(), seen, caller.officer()));
    }

    @CalledOnce
    @PostMapping("/close")
    @Operation(
            operationId = "closeIntoInventory",
            summary = "Close a file on which no work goes on into the inventory of its index and year")
    ResponseEntity<WholeFileJson> close(
            @PathVariable String caseRef,
            @Valid @RequestBody VolumeEndJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "close " + body, seen -> files.close(caseRef, body.end(), seen, caller.officer()));
    }

    /** Does it on the version that was seen; where none is told, on the present one. */
    private ResponseEntity<WholeFileJson> done(Caller caller, String said, LongConsumer act) {
        var caseRef = caller.reference();
        var seen = Versions.of(caller.seen());
        calls.once(caller, "archive " + said, () -> {
            calls.found(caseRef, caller.officer());
            var kept = files.of(caseRef, caller.officer());
            act.accept(
                    seen != null || kept == null
                            ? Objects.requireNonNullElse(seen, -1L)
                            : kept.file().version());
        });
        return told(files.of(caseRef, caller.officer()));
    }

    private static ResponseEntity<WholeFileJson> told(@Nullable Kept kept) {
        if (kept == null) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok().eTag(Versions.tag(kept.file().version())).body(WholeFileJson.of(kept));
    }
}
