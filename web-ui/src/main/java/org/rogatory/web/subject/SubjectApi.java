package org.rogatory.web.subject;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.ExportView;
import org.rogatory.subject.NewExport;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectRelease;
import org.rogatory.subject.SubjectTaking;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledByKey;
import org.rogatory.web.subject.SubjectJson.ExportJson;
import org.rogatory.web.subject.SubjectJson.WholeExportJson;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports of what is kept on one person for national systems, by the same two persons as on the pages. */
@RestController
@RequestMapping(SubjectApi.PATH)
@Tag(name = "subject-exports")
class SubjectApi implements AskedFirst {

    static final String PATH = "/api/v1/subject-exports";

    private final SubjectExports exports;
    private final SubjectRelease release;
    private final SubjectTaking taking;
    private final ApiCaller calls;

    SubjectApi(SubjectExports exports, SubjectRelease release, SubjectTaking taking, ApiCaller calls) {
        this.exports = exports;
        this.release = release;
        this.taking = taking;
        this.calls = calls;
    }

    /** Who asks for one by his role; what is about one that is there by whose business it is. */
    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        var exportId = named.get("exportId");
        if (exportId == null) {
            Roles.demand(exports.asks(officer));
        } else {
            exports.state(exportId, officer);
        }
    }

    /** An export to be asked for; {@code born} is an ISO date. */
    record NewExportJson(
            @Nullable @Size(max = 200) @PrintableText String name,
            @Nullable @Size(max = 10) String born,
            @Nullable @Size(max = 20) String ground,
            @Nullable @Size(max = 60) @PrintableText String number) {

        NewExport wanted(Locale language) {
            return new NewExport(
                    Objects.toString(name, ""),
                    day(),
                    ExportGround.of(Objects.toString(ground, "")).orElse(null),
                    Objects.toString(number, ""),
                    language);
        }

        private @Nullable LocalDate day() {
            if (born == null || born.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(born.strip());
            } catch (DateTimeParseException unreadable) {
                throw Refusal.of("date-unreadable", "born");
            }
        }
    }

    /** The pieces that were read through, by their marks. */
    record ReleasedJson(@Nullable @Size(max = 1000) List<@NotNull String> pieces) {

        Set<String> marks() {
            return pieces == null ? Set.of() : new TreeSet<>(pieces);
        }
    }

    @GetMapping
    @Operation(
            operationId = "subjectExports",
            summary = "Exports the caller has asked for or could approve, the latest first",
            description = "At most a hundred. Whom they are about is not told here.")
    List<ExportJson> list(Officer officer) {
        return exports.list(officer).stream().map(ExportJson::of).toList();
    }

    @CalledByKey
    @PostMapping
    @Operation(
            operationId = "askSubjectExport",
            summary = "Ask for an export of all that is kept on one person",
            description = "ground: person, court, oversight. born: an ISO date. number: of the letter or decision by"
                    + " which it was asked for. Another officer of the authority approves it, then a job makes it.")
    @ApiResponse(responseCode = "201", description = "Asked; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<ExportJson> ask(
            @Valid @RequestBody NewExportJson body, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller("subject-exports", headers);
        var officer = caller.officer();
        var wanted = body.wanted(LocaleContextHolder.getLocale());
        var exportId = calls.ofOffice(
                caller,
                "subject-export " + body,
                () -> exports.ask(wanted, officer).exportId());
        return ResponseEntity.created(URI.create(PATH + "/" + exportId)).body(state(exportId, officer));
    }

    @GetMapping("/{exportId}")
    @Operation(
            operationId = "subjectExport",
            summary = "One export: how far it is, and to who asked, which files were found and what is left out",
            description = "status: asked, approved, refused, ready, failed, ended. Results, answers and papers are"
                    + " pieces: read each one through and release what the person may have.")
    WholeExportJson read(@PathVariable String exportId, Officer officer) {
        return WholeExportJson.of(exports.read(exportId, officer));
    }

    @CalledByKey
    @PostMapping("/{exportId}/approve")
    @Operation(operationId = "approveSubjectExport", summary = "Approve what another has asked for")
    ExportJson approve(@PathVariable String exportId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(exportId, "approve", headers, officer -> exports.approve(exportId, officer));
    }

    @CalledByKey
    @PostMapping("/{exportId}/refuse")
    @Operation(
            operationId = "refuseSubjectExport",
            summary = "Refuse what another has asked for; whom it was about is forgotten")
    ExportJson refuse(@PathVariable String exportId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(exportId, "refuse", headers, officer -> exports.refuse(exportId, officer));
    }

    @CalledByKey
    @PostMapping("/{exportId}/release")
    @Operation(
            operationId = "releaseSubjectPieces",
            summary = "Put into an export what its asker has read through; it is made anew",
            description = "pieces: pieceId of each. What is released stays in it.")
    ExportJson release(
            @PathVariable String exportId,
            @Valid @RequestBody ReleasedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var marks = body.marks();
        return done(exportId, "release " + marks, headers, officer -> release.release(exportId, marks, officer));
    }

    private ExportJson done(String exportId, String said, HttpHeaders headers, Function<Officer, ExportView> act) {
        var caller = calls.caller(exportId, headers);
        var officer = caller.officer();
        calls.ofOffice(
                caller,
                "subject-export " + exportId + " " + said,
                () -> act.apply(officer).exportId());
        return state(exportId, officer);
    }

    private ExportJson state(String exportId, Officer officer) {
        return ExportJson.of(exports.state(exportId, officer));
    }

    @GetMapping(path = "/{exportId}/file", produces = SubjectZip.TYPE)
    @Operation(operationId = "takeSubjectExport", summary = "The ZIP file of an export, for who asked for it")
    ResponseEntity<Resource> file(@PathVariable String exportId, Officer officer) {
        return SubjectZip.of(exportId, taking.open(exportId, officer));
    }
}
