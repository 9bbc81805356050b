package org.rogatory.mla.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.content.ContentCodes;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.RequestReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The requesting side's front door for drafting: begin a request, write it, read it and its fixed versions. */
@Service
public class OutgoingRequests {

    private static final int LONGEST_REFERENCE = 120;

    static final String MACHINE = "mla_outgoing";
    private static final Set<Role> DRAFTING = EnumSet.of(Role.DRAFTER, Role.COURT);

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ContentSchema schema;
    private final ContentCodes codes;
    private final RequestReaders readers;
    private final Directory directory;
    private final RequestSettings settings;

    OutgoingRequests(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            ContentSchema schema,
            ContentCodes codes,
            RequestReaders readers,
            Directory directory,
            RequestSettings settings) {
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.schema = schema;
        this.codes = codes;
        this.readers = readers;
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * A draft to begin.
     *
     * @param content the request as far as it is known, of the published schema
     * @param trainingDay day on which checks run, for training; without effect where files are real
     * @param externalRef the national system's own reference, unique within its State by its care
     */
    public record NewDraft(
            JsonNode content,
            @Nullable String externalRef,
            @Nullable LocalDate trainingDay) {

        public NewDraft {
            if (externalRef != null && externalRef.length() > LONGEST_REFERENCE) {
                throw Refusal.of("too-long", "externalRef");
            }
        }

        public NewDraft(JsonNode content, @Nullable String externalRef) {
            this(content, externalRef, null);
        }
    }

    /** A fixed version of the request, and by which edition of the law data it was judged. */
    public record Version(
            int number, Instant at, String by, @Nullable String edition, JsonNode content) {}

    /** Begins a draft in the officer's unit and returns the file. */
    @Transactional
    public CaseFile draft(NewDraft draft, Officer officer) {
        Roles.demand(officer.hasAny(DRAFTING));
        var keeper = directory.keeper(officer.state(), officer.has(Role.COURT)).key();
        var content = completed(draft.content(), keeper, officer);
        var file = cases.open(
                DraftedFiles.of(content, draft.externalRef(), keeper, officer), DraftedFiles.principals(officer));
        if (officer.has(Role.COURT)) {
            file.followCourtRoute();
        }
        if (settings.synthetic()) {
            file.trainOn(draft.trainingDay());
        }
        DraftedFiles.extract(file, content);
        goOn(file, content, officer);
        requests.save(contents.begin(file.caseRef(), content));
        cases.note(file, Step.of(Act.of("draft", null), officer, null, file.status()));
        return file;
    }

    /** Links the file with the earlier request that its content names, if the officer may see that; a paper one is not here. */
    private void goOn(CaseFile file, JsonNode content, Officer officer) {
        var corrected = content.path("corrects").path("reference").asString("");
        var reference = corrected.isEmpty() ? content.path("parent").asString("") : corrected;
        var kind = corrected.isEmpty() ? CaseLink.Kind.SUPPLEMENTS : CaseLink.Kind.CORRECTS;
        if (!reference.isEmpty()) {
            cases.lookUp(reference, AccessScope.of(officer))
                    .filter(earlier -> CaseLinks.precedes(earlier, file))
                    .ifPresent(earlier -> file.continueFrom(new CaseLink(earlier.caseRef(), kind)));
        }
    }

    /** Who drafts on the route of the file: what a court asks for, only the court writes. */
    public static Role drafter(CaseFile file) {
        return file.courtRoute() ? Role.COURT : Role.DRAFTER;
    }

    private ObjectNode completed(JsonNode given, String keeper, Officer officer) {
        if (!(given instanceof ObjectNode object)) {
            throw Refusal.of("content-not-an-object");
        }
        var content = object.deepCopy();
        var requesting = content.path("requesting").asString(officer.state());
        if (!requesting.equals(officer.state())) {
            throw Refusal.of("other-state", "requesting");
        }
        content.put("requesting", requesting);
        if (!content.hasNonNull("requesting_authority")) {
            content.put("requesting_authority", keeper);
        }
        valid(content);
        return content;
    }

    private void valid(JsonNode content) {
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        codes.demand(content);
    }

    /**
     * Writes the draft anew; refused if somebody else has written since the version seen. A section that is for others
     * by name stays as it stands.
     */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, JsonNode given, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, version);
        if (!"draft".equals(file.status())) {
            throw Refusal.of("not-a-draft");
        }
        Roles.demand(officer.has(drafter(file)));
        var written = readers.written(file, given, () -> contents.of(request), officer);
        var content = completed(written, file.authority(), officer);
        contents.write(request, content);
        requests.save(request.writtenBy(officer.username()));
        DraftedFiles.extract(file, content);
        cases.trace(file, Act.of("write", version), officer);
        return file;
    }

    /** The request as it is now, as an officer may read it. */
    @Transactional(readOnly = true)
    public JsonNode content(CaseFile file, Officer officer) {
        return readers.readable(file, whole(file.caseRef(), officer), officer);
    }

    /** The whole of it, for whoever does not give it out. */
    @Transactional(readOnly = true)
    JsonNode whole(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(contents::of).orElseThrow(Refusal::notFound);
    }

    /** The request as it is now, to be read beside its versions: what is closed there is closed here. */
    @Transactional(readOnly = true)
    public JsonNode present(CaseFile file, Officer officer) {
        var whole = whole(file.caseRef(), officer);
        return readers.versions(file, () -> whole, officer).apply(whole);
    }

    /** The instruments the request cites. */
    @Transactional(readOnly = true)
    public List<String> cited(String caseRef) {
        return requests.find(caseRef, AccessScope.system()).map(contents::withoutPersons).stream()
                .flatMap(content -> content.path("legal_basis").valueStream())
                .map(id -> id.asString(""))
                .toList();
    }

    /** The fixed versions as an officer may read them, oldest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(CaseFile file, Officer officer) {
        var read = readers.versions(file, () -> whole(file.caseRef(), officer), officer);
        return contents.versions(file.caseRef(), AccessScope.of(officer)).stream()
                .map(v -> new Version(v.number(), v.at(), v.by(), v.edition(), read.apply(v.content())))
                .toList();
    }
}
