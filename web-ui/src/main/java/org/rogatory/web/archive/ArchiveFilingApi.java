package org.rogatory.web.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.Filing;
import org.rogatory.archive.Retention;
import org.rogatory.archive.VolumeEnd;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.archive.ArchiveApi.WholeJson;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.SentOnce;
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
    private final SentOnce sent;
    private final CurrentReader current;

    ArchiveFilingApi(ArchiveFiles files, SentOnce sent, CurrentReader current) {
        this.files = files;
        this.sent = sent;
        this.current = current;
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
    ResponseEntity<WholeJson> file(
            @PathVariable String caseRef,
            @Valid @RequestBody FilingJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var clerk = reader();
        var wanted = body.wanted();
        return done(caseRef, headers, "file " + wanted, seen -> {
            var file = files.of(caseRef, clerk) == null
                    ? files.file(caseRef, wanted, clerk)
                    : files.refile(caseRef, wanted, seen, clerk);
            return file.version();
        });
    }

    @CalledOnce
    @PostMapping("/volume")
    @Operation(operationId = "endVolume", summary = "End the last volume of a file and begin the next")
    ResponseEntity<WholeJson> volume(
            @PathVariable String caseRef,
            @Valid @RequestBody VolumeEndJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var clerk = reader();
        return done(
                caseRef,
                headers,
                "volume " + body,
                seen -> files.split(caseRef, body.end(), seen, clerk).version());
    }

    @CalledOnce
    @PostMapping("/close")
    @Operation(
            operationId = "closeIntoInventory",
            summary = "Close a file on which no work goes on into the inventory of its index and year")
    ResponseEntity<WholeJson> close(
            @PathVariable String caseRef,
            @Valid @RequestBody VolumeEndJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var clerk = reader();
        return done(
                caseRef,
                headers,
                "close " + body,
                seen -> files.close(caseRef, body.end(), seen, clerk).version());
    }

    /** Does it on the version that was seen; where none is told, on the present one. */
    private ResponseEntity<WholeJson> done(String caseRef, HttpHeaders headers, String said, ToLongFunction<Long> act) {
        var clerk = reader();
        var seen = Versions.of(headers.getFirst("If-Match"));
        var call = new Idempotency.Call(clerk, headers.getFirst("Idempotency-Key"), caseRef + " archive " + said);
        sent.once(call, () -> {
            var kept = files.of(caseRef, clerk);
            var unused = act.applyAsLong(
                    seen != null || kept == null
                            ? Objects.requireNonNullElse(seen, -1L)
                            : kept.file().version());
            return caseRef;
        });
        return told(files.of(caseRef, clerk));
    }

    private static ResponseEntity<WholeJson> told(@Nullable Kept kept) {
        if (kept == null) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok().eTag("\"" + kept.file().version() + "\"").body(WholeJson.of(kept));
    }

    private Officer reader() {
        return current.officer().orElseThrow(Refusal::notFound);
    }
}
