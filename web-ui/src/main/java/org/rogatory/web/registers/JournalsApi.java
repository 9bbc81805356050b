package org.rogatory.web.registers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.Journals;
import org.rogatory.registers.Registers;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.SentOnce;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journals for a document-flow system of the office: read in their order, letters entered, numbers of a file. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "journals")
class JournalsApi implements AskedFirst {

    private static final int LONGEST_NUMBER = 200;

    private final Journals journals;
    private final Registers registers;
    private final CaseLetters letters;
    private final ApiCaller calls;
    private final SentOnce sent;

    JournalsApi(Journals journals, Registers registers, CaseLetters letters, ApiCaller calls, SentOnce sent) {
        this.journals = journals;
        this.registers = registers;
        this.letters = letters;
        this.calls = calls;
        this.sent = sent;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        Roles.demand(Registers.mayRegister(officer.authority(), officer));
    }

    /** A part of a journal; {@code next} is the place to ask on from, null at the end of the book. */
    record JournalPartJson(
            List<EntryJson> entries, @Nullable String next) {}

    @GetMapping("/journals/{kind}/entries")
    @Operation(
            summary = "Entries of a journal in the order of the book, up to 500",
            description = "kind: incoming, outgoing or internal. Without authority and year those of the reader and of"
                    + " today. To go on, give the place told as next as the parameter after.")
    JournalPartJson list(@PathVariable String kind, JournalAddress address, Officer officer) {
        var authority = address.authority() == null ? officer.authority() : address.authority();
        if (journals.readable(officer).isEmpty()) {
            throw Refusal.of("role");
        }
        if (!journals.readable(officer).contains(authority)) {
            throw Refusal.notFound();
        }
        var query = address.query(
                kind, officer.authority(), registers.today(authority).getYear());
        var page = journals.book(query, address.after(), officer);
        return new JournalPartJson(page.entries().stream().map(EntryJson::of).toList(), page.later());
    }

    @GetMapping("/journals/numbers")
    @Operation(
            operationId = "findLetters",
            summary = "Entries by our number or the other side's, newest first, up to 50",
            description = "number: the number or its beginning; spaces, letter case and leading zeros do not count.")
    List<EntryJson> numbered(@RequestParam String number, Officer officer) {
        if (number.length() > LONGEST_NUMBER) {
            throw Refusal.of("too-long", "number");
        }
        return journals.search(number, officer).stream().map(EntryJson::of).toList();
    }

    @PostMapping("/journals/{kind}/entries")
    @Operation(
            summary = "Register a paper letter; it gets the next number, or keeps the one given on paper",
            description = "Refused as probably-registered where number, day and authority of the other side agree with"
                    + " an entry or a file, as far as both tell them; entries and cases name those, alikeSeen registers"
                    + " it all the same. A letter without theirNumber is compared by sender, subject, day, sheets and"
                    + " words. The sender, or the addressee, is either correspondent, the key of an authority of the"
                    + " directory, or described: senderKind is lawyer, representative, citizen or organisation, with"
                    + " senderName, senderOffice or both.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered; Location tells its address",
            useReturnTypeSchema = true)
    ResponseEntity<EntryJson> register(
            @PathVariable String kind,
            @Valid @RequestBody LetterForm letter,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var written = letter.in(kind).entry(officer.authority());
        var call = new Idempotency.Call(officer, key, "journal " + kind + " " + letter);
        var entryId = sent.once(
                call, () -> registers.register(written, letter.seen(), officer).entryId());
        return ResponseEntity.created(URI.create("/api/v1/journals/entries/" + entryId))
                .body(EntryJson.of(journals.view(entryId, officer).entry()));
    }

    @GetMapping("/cases/{caseRef}/letters")
    @Operation(
            summary = "The numbers of a file: its letters in the journals of the authority that keeps it",
            description =
                    "An authority that only executes the request gets the request, what was added to it, and orders.")
    List<EntryJson> ofCase(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> letters.of(file, officer).stream().map(EntryJson::of).toList());
    }
}
