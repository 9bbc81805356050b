package org.rogatory.persons;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.persons.PersonsVersion.Key;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only place where natural persons are kept, encrypted with the key of their file, in numbered versions. Decides no
 * access: its callers have passed the access rule.
 */
@Component
public class PersonVault {

    /** Beside the persons of a version, the codes of those who may be found by their name. */
    public static final String OPEN = "open";

    /**
     * The number of the dossier of the person who is asked for: versions of contents are counted from one, and under
     * nought lies who was learned of from sealed annexes.
     */
    public static final int DOSSIER = -1;

    /** The code of that person in his dossier. */
    public static final String WANTED = "W";

    private final PersonsVersionRepository versions;
    private final FileCipher cipher;
    private final JsonMapper json = JsonMapper.shared();
    private final Clock clock;

    PersonVault(PersonsVersionRepository versions, FileCipher cipher, Clock clock) {
        this.versions = versions;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps the persons of one version: an object with their codes as keys. Whoever calls never writes a fixed version. */
    @Transactional
    public void keep(String caseRef, int number, JsonNode persons) {
        var encrypted = cipher.encrypt(caseRef, json.writeValueAsString(persons));
        var known = versions.findById(new Key(caseRef, number));
        known.ifPresentOrElse(
                version -> version.replace(encrypted, clock.instant()),
                () -> versions.save(new PersonsVersion(caseRef, number, encrypted, clock.instant())));
    }

    /** Keeps the persons of a version that nothing is kept of yet. */
    @Transactional
    public void add(String caseRef, int number, JsonNode persons) {
        var encrypted = cipher.encrypt(caseRef, json.writeValueAsString(persons));
        versions.save(new PersonsVersion(caseRef, number, encrypted, clock.instant()));
    }

    /** The persons of one version by their codes; empty if none were kept. */
    @Transactional(readOnly = true)
    public JsonNode read(String caseRef, int number) {
        return versions.findById(new Key(caseRef, number))
                .map(version -> shown(caseRef, version))
                .orElseGet(json::createObjectNode);
    }

    /** The same, read together with all versions of the file: who asks for another one afterwards has it already. */
    @Transactional(readOnly = true)
    public JsonNode readAmongAll(String caseRef, int number) {
        return versions.findByCaseRef(caseRef).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> shown(caseRef, version))
                .orElseGet(json::createObjectNode);
    }

    /** How often the persons of one version were written since they are kept; empty if none were. */
    @Transactional(readOnly = true)
    public Optional<Long> written(String caseRef, int number) {
        return versions.findById(new Key(caseRef, number)).map(PersonsVersion::version);
    }

    /** The persons of all versions of a file, by number. */
    @Transactional(readOnly = true)
    public Map<Integer, JsonNode> all(String caseRef) {
        return versions.findByCaseRef(caseRef).stream()
                .collect(Collectors.toUnmodifiableMap(PersonsVersion::number, version -> shown(caseRef, version)));
    }

    /** The persons of the first version under each of these references that has one; two statements, however many. */
    @Transactional(readOnly = true)
    public Map<String, JsonNode> first(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        cipher.prepare(references);
        var found = new HashMap<String, JsonNode>();
        versions.findByCaseRefInAndNumber(references, 1).forEach(version -> {
            if (cipher.reads(version.caseRef())) {
                found.put(version.caseRef(), shown(version.caseRef(), version));
            }
        });
        return found;
    }

    private JsonNode shown(String caseRef, PersonsVersion version) {
        return json.readTree(cipher.decrypt(caseRef, version.content()));
    }
}
