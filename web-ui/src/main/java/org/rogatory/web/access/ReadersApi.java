package org.rogatory.web.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.ReservedReaders;
import org.rogatory.access.ReservedReaders.Read;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.identity.Officer;
import org.rogatory.web.access.ReadersActs.About;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of a file is for named people only, for national systems. */
@RestController
@RequestMapping("/api/v1/access/files/{caseRef}/readers")
@Tag(name = "access")
class ReadersApi implements AskedFirst {

    private final ReservedReaders readers;
    private final ReservingOfficers officers;
    private final ReadersActs acts;
    private final ApiCaller calls;

    ReadersApi(ReservedReaders readers, ReservingOfficers officers, ReadersActs acts, ApiCaller calls) {
        this.readers = readers;
        this.officers = officers;
        this.acts = acts;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        officers.demand(String.valueOf(named.get("caseRef")), officer);
    }

    /** Who decides about a file that is for others by name does not see it. */
    @Override
    public boolean ofUnseen() {
        return true;
    }

    /** Something that is for named people only; of a document its kind is told and nothing else. */
    record ReservedJson(
            String reservedId,
            String part,
            String reference,
            @Nullable String kind,
            List<String> readers,
            String reservedBy,
            Instant reservedAt) {

        static ReservedJson of(Read read) {
            var one = read.reservation();
            return new ReservedJson(
                    one.reservedId(),
                    one.part().key(),
                    one.reference(),
                    read.kind(),
                    one.readers().stream().sorted().toList(),
                    one.reservedBy(),
                    one.reservedAt());
        }
    }

    /** What is to be for named people only, and who they are. */
    record NewReservedJson(
            @Nullable @Size(max = 16) String part,
            @Nullable @Size(max = 64) String reference,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 120) String> readers) {

        ReadersForm form() {
            return new ReadersForm(part == null ? null : part + ":" + reference, readers, null, null, null);
        }
    }

    /** Who is named, or is named no more. */
    record ReaderJson(@Nullable @Size(max = 120) String reader) {}

    @GetMapping
    @Operation(
            operationId = "reservedParts",
            summary = "What of a file is for named people only, for the head and central officers who keep it")
    List<ReservedJson> reserved(@PathVariable String caseRef, Officer officer) {
        demandTold(caseRef, officer);
        return told(caseRef, officer);
    }

    private List<ReservedJson> told(String caseRef, Officer officer) {
        return readers.of(caseRef, officer).stream().map(ReservedJson::of).toList();
    }

    /** Of what lies in a shut cabinet nobody is named by calls, nor told who reads it. */
    private void demandTold(String caseRef, Officer officer) {
        calls.demandTold(officers.demand(caseRef, officer));
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "reservePart",
            summary = "Let only named people read something of a file from now on",
            description = "part: document, with its reference, which has come with the file or stays inside; section of"
                    + " a request, by its key (facts, assistance-1); file, with its own reference. Between one"
                    + " and twenty readers, by user name; the caller cannot name himself.")
    ReservedJson reserve(
            @PathVariable String caseRef,
            @Valid @RequestBody NewReservedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var officer = caller.officer();
        demandTold(caseRef, officer);
        var form = body.form();
        var made = calls.ofUnseen(
                caller,
                "reserve " + caseRef + " " + form,
                () -> readers.reserve(caseRef, form::wanted, form.named(), officer)
                        .reservedId());
        return ReservedJson.of(readers.read(caseRef, made, officer));
    }

    @CalledOnce
    @PostMapping("/{reservedId}/name")
    @Operation(operationId = "nameReader", summary = "Name one more reader; nobody names himself")
    List<ReservedJson> name(
            @PathVariable String caseRef,
            @PathVariable String reservedId,
            @Valid @RequestBody ReaderJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var form = new ReadersForm(null, null, body.reader(), null, null);
        return settled("name", new About(caseRef, reservedId), form, headers);
    }

    @CalledOnce
    @PostMapping("/{reservedId}/dismiss")
    @Operation(operationId = "dismissReader", summary = "Name a reader no more; the last one stays")
    List<ReservedJson> dismiss(
            @PathVariable String caseRef,
            @PathVariable String reservedId,
            @Valid @RequestBody ReaderJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var form = new ReadersForm(null, null, null, body.reader(), null);
        return settled("dismiss", new About(caseRef, reservedId), form, headers);
    }

    @CalledOnce
    @PostMapping("/{reservedId}/open")
    @Operation(
            operationId = "openReserved",
            summary = "Open it again to all who see the file, as one of its named readers")
    List<ReservedJson> open(
            @PathVariable String caseRef,
            @PathVariable String reservedId,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return settled("open", new About(caseRef, reservedId), ReadersForm.empty(), headers);
    }

    private List<ReservedJson> settled(String deed, About about, ReadersForm form, HttpHeaders headers) {
        var caller = calls.caller(about.caseRef(), headers);
        var officer = caller.officer();
        demandTold(about.caseRef(), officer);
        calls.ofUnseen(caller, deed + " " + about + " " + form, () -> acts.settle(deed, about, form, officer));
        return told(about.caseRef(), officer);
    }
}
