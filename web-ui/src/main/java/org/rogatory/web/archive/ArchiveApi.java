package org.rogatory.web.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchiveBooks.Inventory;
import org.rogatory.archive.ArchiveBooks.InventoryLine;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.VolumeView;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The books of the archive for a system of the archive: files by index, inventories, one file; numbers, no matters. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "archive")
class ArchiveApi {

    private final ArchiveBooks books;
    private final ArchiveFiles files;
    private final ApiCaller calls;

    ArchiveApi(ArchiveBooks books, ArchiveFiles files, ApiCaller calls) {
        this.books = books;
        this.files = files;
        this.calls = calls;
    }

    /** A page of files; {@code next} is the place to ask on from, null at the end. */
    record FilesJson(List<FileJson> files, @Nullable String next) {}

    /** A file as the archive keeps it; no years stand for keeping it for ever. */
    record FileJson(
            String caseRef,
            String authority,
            String index,
            String article,
            @Nullable Integer years,
            String state,
            boolean held,
            LocalDate filedOn,
            @Nullable LocalDate closedOn,
            @Nullable Integer inventoryYear,
            @Nullable Integer inventoryLine,
            int volumes,
            int sheets,
            @Nullable LocalDate keptUntil,
            @Nullable String pendingAct,
            @Nullable String transferAct,
            @Nullable String destructionAct) {

        static FileJson of(ArchivedFile file) {
            return new FileJson(
                    file.caseRef(),
                    file.authority(),
                    file.index(),
                    file.retention().article(),
                    file.retention().years(),
                    file.state().key(),
                    file.held(),
                    file.filedOn(),
                    file.closedOn(),
                    file.year(),
                    file.line(),
                    file.volumes(),
                    file.sheets(),
                    file.keptUntil(),
                    file.pendingAct(),
                    file.transferAct(),
                    file.destructionAct());
        }
    }

    /** A file with its volumes. */
    record WholeFileJson(FileJson file, List<VolumeJson> volumes) {

        static WholeFileJson of(Kept kept) {
            return new WholeFileJson(
                    FileJson.of(kept.file()),
                    kept.volumes().stream().map(VolumeJson::of).toList());
        }
    }

    /** A line of an inventory; without its file where that is shut to the caller. */
    record InventoryLineJson(int line, @Nullable FileJson file, List<VolumeJson> volumes) {

        static InventoryLineJson of(InventoryLine line) {
            var kept = line.kept();
            if (kept == null) {
                return new InventoryLineJson(line.number(), null, List.of());
            }
            var whole = WholeFileJson.of(kept);
            return new InventoryLineJson(line.number(), whole.file(), whole.volumes());
        }
    }

    /** A volume: its days and sheets, as far as it has ended. */
    record VolumeJson(
            int number,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Integer sheets) {

        static VolumeJson of(VolumeView volume) {
            return new VolumeJson(volume.number(), volume.firstDay(), volume.lastDay(), volume.sheets());
        }
    }

    /** An inventory on the shelf. */
    record InventoryJson(String index, int year) {}

    @GetMapping("/archive/files")
    @Operation(
            operationId = "filesOfArchive",
            summary = "Files under the indices of the authority, by index and number",
            description = "state: open, closed, in_archive, destroyed, held, or run for those whose term has run. To go"
                    + " on, give the place told as next as the parameter after.")
    FilesJson list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String index,
            @RequestParam(required = false) @Nullable String after,
            Officer officer) {
        var filter = new ArchiveFilter(state, index, after);
        if (!Objects.toString(state, "").isEmpty() && !ArchiveFilter.STATES.contains(state)) {
            throw Refusal.notFound();
        }
        var page = books.page(filter.at(books.today(officer)), officer);
        var lines = page.lines();
        var next = page.goesOnAfter().map(ArchiveFilter::placeOf).orElse(null);
        return new FilesJson(lines.stream().map(FileJson::of).toList(), next);
    }

    @GetMapping("/archive/inventories")
    @Operation(operationId = "inventoriesOfArchive", summary = "The inventories there are, the latest years first")
    List<InventoryJson> inventories(Officer officer) {
        return books.inventories(officer).stream()
                .map(each -> new InventoryJson(each.index(), each.year()))
                .toList();
    }

    @GetMapping("/archive/inventories/{index}/{year}")
    @Operation(
            operationId = "inventoryOfArchive",
            summary = "All lines of an inventory with their volumes",
            description = "Of a file that is shut to the caller the number of its line alone.")
    List<InventoryLineJson> inventory(@PathVariable String index, @PathVariable int year, Officer officer) {
        return books.inventory(new Inventory(index, year), officer).stream()
                .map(InventoryLineJson::of)
                .toList();
    }

    @GetMapping("/cases/{caseRef}/archive")
    @Operation(
            operationId = "archiveOfFile",
            summary = "What the archive knows of one file; not found while it is under no index")
    ResponseEntity<WholeFileJson> file(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> told(caseRef, officer));
    }

    private ResponseEntity<WholeFileJson> told(String caseRef, Officer officer) {
        @Nullable Kept kept = files.of(caseRef, officer);
        if (kept == null) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok().eTag(Versions.tag(kept.file().version())).body(WholeFileJson.of(kept));
    }
}
