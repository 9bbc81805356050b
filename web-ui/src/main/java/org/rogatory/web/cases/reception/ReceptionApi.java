package org.rogatory.web.cases.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.OralRequests;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.rogatory.web.cases.CaseJson;
import org.rogatory.web.cases.content.CovertContent;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.Problem;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What comes by hand, and requests that go on from earlier ones, for national systems. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases")
class ReceptionApi implements AskedFirst {

    private final PaperFiles paper;
    private final OralRequests oral;
    private final HandedPackages packages;
    private final FollowingRequests following;
    private final Cases cases;
    private final SentOnce sent;
    private final CovertContent covert;
    private final Problem problems;

    ReceptionApi(
            PaperFiles paper,
            OralRequests oral,
            HandedPackages packages,
            FollowingRequests following,
            Cases cases,
            SentOnce sent,
            CovertContent covert,
            Problem problems) {
        this.paper = paper;
        this.oral = oral;
        this.packages = packages;
        this.following = following;
        this.cases = cases;
        this.sent = sent;
        this.covert = covert;
        this.problems = problems;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        PaperRequests.demandReceiver(officer);
    }

    @CovertContent.Declared
    @PostMapping("/received")
    @Operation(
            summary = "Open the file of a request that came on paper",
            description = "Its content is of mla-request-1 or, where its form says so, of extradition-request-1 or"
                    + " transfer-request-1; no copy of these is taken in ahead of its original."
                    + " Refused as probably-registered where number, day and State of the other side agree with a file"
                    + " or with a letter of the desk, as far as both tell them; cases and entries name those, alikeSeen"
                    + " opens it all the same. Our number of that letter as paperNumber takes it into the file."
                    + " A copy that came ahead of its original tells by came the route that brought it; its"
                    + " execution then waits for the original unless an instrument cited lets it begin.")
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<CaseJson> received(
            @RequestBody PaperRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        covert.demandDeclared(body.content());
        var call = new Idempotency.Call(officer, key, "received " + body);
        var caseRef = sent.once(call, () -> paper.receive(body, null, officer).caseRef());
        return created(caseRef, officer);
    }

    @CovertContent.Declared
    @PostMapping("/received-oral")
    @Operation(summary = "Open the file of a request made orally or by INTERPOL, ahead of its writing")
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<CaseJson> receivedOral(
            @Valid @RequestBody OralRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        covert.demandDeclared(body.assistance());
        var call = new Idempotency.Call(officer, key, "received-oral " + body);
        var caseRef = sent.once(call, () -> oral.receive(body, officer).caseRef());
        return created(caseRef, officer);
    }

    @PostMapping(
            path = "/received-package",
            consumes = {"application/vnd.etsi.asic-e+zip", "application/pkcs7-mime", "application/octet-stream"})
    @Operation(
            summary = "Take in a sealed package that was handed over by other means",
            description = "An ASiC-E container, or signed CMS data of a node of before. One that is refused is kept for"
                    + " inspection as it came, unless it is larger than a package may be. Sent as it is, not as a form,"
                    + " it may be as large as a package. Sent again, also while the first call is still at work, it is"
                    + " answered as the first: nothing is taken in or kept twice.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/vnd.etsi.asic-e+zip",
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "application/pkcs7-mime",
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Taken in, now or before",
            content = @Content(schema = @Schema(implementation = HandedPackages.Taken.class)))
    ResponseEntity<?> receivedPackage(@Parameter(hidden = true) HttpServletRequest request, Officer officer)
            throws IOException {
        var taken = packages.take(request, officer);
        return taken.code() == null ? ResponseEntity.ok(taken) : refused(taken);
    }

    /** Why it was refused is told with the code that the receipt carries to the sender. */
    private ResponseEntity<ProblemDetail> refused(HandedPackages.Taken taken) {
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "package-refused");
        problem.setProperty("receipt", taken.code());
        if (taken.messageId() != null) {
            problem.setProperty("messageId", taken.messageId());
        }
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @PostMapping("/{caseRef}/supplement")
    @Operation(summary = "Begin a draft that supplements a request already sent")
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<CaseJson> supplement(
            @PathVariable String caseRef,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var call = new Idempotency.Call(officer, key, "supplement " + caseRef);
        var begun = sent.once(call, () -> following.supplement(caseRef, officer).caseRef());
        return created(begun, officer);
    }

    @PostMapping("/{caseRef}/correct")
    @Operation(summary = "Begin a corrected draft of a request that came back without execution")
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<CaseJson> correct(
            @PathVariable String caseRef,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var call = new Idempotency.Call(officer, key, "correct " + caseRef);
        var begun = sent.once(call, () -> following.correct(caseRef, officer).caseRef());
        return created(begun, officer);
    }

    private ResponseEntity<CaseJson> created(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseRef))
                .eTag(Versions.tag(file))
                .body(CaseJson.head(file));
    }
}
