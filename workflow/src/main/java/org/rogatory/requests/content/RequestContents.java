package org.rogatory.requests.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReferenceData;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.person.RequestPersons;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the content of a request and its fixed versions under the file's key; its persons lie in the vault,
 * each version with the persons it was fixed with.
 */
@Component
public class RequestContents {

    private final ContentVersionRepository versions;
    private final ReferenceData law;
    private final RequestPersons persons;
    private final FileCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    RequestContents(
            ContentVersionRepository versions,
            ReferenceData law,
            RequestPersons persons,
            FileCipher cipher,
            JsonMapper json,
            Clock clock) {
        this.versions = versions;
        this.law = law;
        this.persons = persons;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** A fixed version: its number, when and by whom it was fixed, by which edition of the law data it was judged, its content. */
    public record Fixed(
            int number, Instant at, String by, @Nullable String edition, JsonNode content) {}

    public String hide(String caseRef, JsonNode node) {
        return cipher.encrypt(caseRef, json.writeValueAsString(node));
    }

    public JsonNode show(String caseRef, String hidden) {
        return json.readTree(cipher.decrypt(caseRef, hidden));
    }

    OutgoingRequest begin(String caseRef, JsonNode content) {
        var request = new OutgoingRequest(caseRef);
        write(request, content);
        return request;
    }

    /** Writes the present content anew; a version that was fixed keeps its own. */
    void write(OutgoingRequest request, JsonNode content) {
        demandWhole(request);
        var coded = persons.keep(request.caseRef(), request.contentNumber(), content);
        request.write(hide(request.caseRef(), coded));
    }

    /** Refuses as long as a part is taken out that may have to be put back where it was. */
    public void demandWhole(OutgoingRequest request) {
        var hidden = request.hiddenIsolated();
        if (hidden != null
                && show(request.caseRef(), hidden).valueStream().anyMatch(part -> part.has(TakenPart.TEXTS))) {
            throw Refusal.of("request-text-isolated");
        }
    }

    public JsonNode of(OutgoingRequest request) {
        return persons.restore(request.caseRef(), request.personsNumber(), withoutPersons(request));
    }

    /** The content with codes in place of the persons. */
    public JsonNode withoutPersons(OutgoingRequest request) {
        return show(request.caseRef(), request.hiddenContent());
    }

    /** Fixes the present content as the next version. */
    void fix(OutgoingRequest request, Officer officer) {
        versions.save(ContentVersion.of(request, law.edition().key(), clock.instant(), officer.username()));
        request.fix();
    }

    public List<Fixed> versions(String caseRef, AccessScope scope) {
        var fixed = versions.of(caseRef, scope);
        if (fixed.isEmpty()) {
            return List.of();
        }
        var vault = persons.versions(caseRef);
        return fixed.stream()
                .map(v -> new Fixed(
                        v.number(),
                        v.createdAt(),
                        v.createdBy(),
                        v.lawEdition(),
                        vault.restore(v.personsNumber(), show(caseRef, v.hiddenContent()))))
                .toList();
    }
}
