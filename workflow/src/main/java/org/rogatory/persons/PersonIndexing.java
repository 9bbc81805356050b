package org.rogatory.persons;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the index of persons behind the vault, some files at a time, so that no act of an officer waits for it. Only the
 * newest version of a file is found, of it only those whom whoever kept them named as open, and nobody known as protected.
 * Of a person who is asked for it also has what his dossier calls him, with the day of birth that stands there. Beside
 * that stand, to be judged, who was named in older versions and who is known by name alone; of them nobody who is
 * protected in any version.
 */
@Component
class PersonIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(PersonIndexing.class);
    private static final int BATCH = 200;
    private static final int LEARNED = 0;
    private static final List<String> NAMES = List.of("name", "name_latin");

    private final PersonsVersionRepository versions;
    private final FileCipher cipher;
    private final PersonIndex index;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.shared();

    PersonIndexing(
            PersonsVersionRepository versions,
            FileCipher cipher,
            PersonIndex index,
            PlatformTransactionManager transactions) {
        this.versions = versions;
        this.cipher = cipher;
        this.index = index;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes up what was kept since the last look. */
    @Scheduled(initialDelayString = "${rogatory.persons.first-look:PT1M}", fixedDelayString = "PT1M")
    void look() {
        var some = versions.unindexed("", Limit.of(BATCH));
        if (some.isEmpty()) {
            return;
        }
        try {
            round(some, index.marks());
        } catch (UnreadableSecret now) {
            LOG.error("The key of the index of persons cannot be read now: it stays as it is");
        }
    }

    private void round(List<String> first, Fingerprint marks) {
        var left = 0;
        for (var some = first; !some.isEmpty(); some = versions.unindexed(some.get(some.size() - 1), Limit.of(BATCH))) {
            left += some.size() - taken(some, marks);
        }
        if (left > 0) {
            LOG.error("The persons of {} files cannot be read now and stay in the index as they are", left);
        }
    }

    private int taken(List<String> caseRefs, Fingerprint marks) {
        var taken = 0;
        for (var caseRef : caseRefs) {
            taken += take(caseRef, marks) ? 1 : 0;
        }
        return taken;
    }

    /**
     * A file that was destroyed, or lies under two locks, is not found. One whose key this node cannot open now, as
     * when it was not started yet with the master key in use, keeps its place as it is and is read at a later look.
     */
    private boolean take(String caseRef, Fingerprint marks) {
        var kept = versions.findByCaseRef(caseRef);
        try {
            keep(caseRef, kept, cipher.reads(caseRef) ? ofFile(caseRef, kept, marks) : Set.of());
            return true;
        } catch (UnreadableSecret now) {
            return false;
        }
    }

    private void keep(String caseRef, Collection<PersonsVersion> kept, Collection<String> tokens) {
        try {
            transaction.executeWithoutResult(status -> {
                index.replace(caseRef, tokens);
                kept.forEach(version -> versions.indexed(caseRef, version.number(), version.version()));
            });
        } catch (DataIntegrityViolationException | ConcurrencyFailureException other) {
            LOG.debug("Another node is at the index of {}", caseRef);
        }
    }

    private Set<String> ofFile(String caseRef, Collection<PersonsVersion> kept, Fingerprint marks) {
        var wanted = numbered(caseRef, kept, PersonVault.DOSSIER)
                .map(dossier -> dossier.path(PersonVault.WANTED))
                .toList();
        var guarded = wanted.stream()
                .filter(person -> person.path("protected").asBoolean(false))
                .flatMap(PersonIndexing::called);
        var learned = numbered(caseRef, kept, LEARNED)
                .flatMap(version -> version.path("persons").valueStream())
                .flatMap(PersonIndexing::names);
        var known = Stream.concat(learned, guarded).map(PersonIndex::plain).collect(Collectors.toSet());
        var newestFirst = kept.stream()
                .filter(version -> version.number() > LEARNED)
                .sorted(Comparator.comparingInt(PersonsVersion::number).reversed())
                .map(version -> shown(caseRef, version))
                .toList();
        var tokens = newestFirst.stream()
                .limit(1)
                .flatMap(persons -> open(persons, hidden(known, Stream.of(persons))))
                .flatMap(person -> ofPerson(person, marks))
                .collect(Collectors.toCollection(HashSet::new));
        tokens.addAll(toJudge(newestFirst, known, marks));
        wanted.stream()
                .flatMap(person -> ofDossier(person, newestFirst, known, marks))
                .forEach(tokens::add);
        return tokens;
    }

    private Stream<JsonNode> numbered(String caseRef, Collection<PersonsVersion> kept, int number) {
        return kept.stream().filter(version -> version.number() == number).map(version -> shown(caseRef, version));
    }

    /** Who is asked for, unless he is called as somebody who is closed: of a day as of now, of a name alone ever. */
    private static Stream<String> ofDossier(
            JsonNode person, List<JsonNode> newestFirst, Set<String> known, Fingerprint marks) {
        var day = born(person);
        var hidden = hidden(known, newestFirst.stream().limit(day.isPresent() ? 1 : newestFirst.size()));
        if (called(person).map(PersonIndex::plain).anyMatch(hidden::contains)) {
            return Stream.empty();
        }
        return called(person)
                .filter(name -> !PersonIndex.plain(name).isEmpty())
                .map(name -> day.map(whole -> PersonIndex.token(marks, name, whole))
                        .orElseGet(() -> PersonIndex.alone(marks, name)));
    }

    /** What the dossier of a person calls him, as it is written and in Latin. */
    private static Stream<String> called(JsonNode person) {
        return person.path("names")
                .valueStream()
                .flatMap(name ->
                        Stream.of("text", "latin").map(key -> name.path(key).asString("")))
                .filter(name -> !name.isBlank());
    }

    private static Stream<JsonNode> open(JsonNode persons, Set<String> hidden) {
        return persons.path(PersonVault.OPEN)
                .valueStream()
                .map(code -> persons.path(code.asString("")))
                .filter(person -> names(person).map(PersonIndex::plain).noneMatch(hidden::contains));
    }

    /** Who may be meant: somebody without a day of birth, or of an older version; nobody who is closed in any. */
    private static Set<String> toJudge(List<JsonNode> newestFirst, Set<String> known, Fingerprint marks) {
        var hidden = hidden(known, newestFirst.stream());
        var alone = newestFirst.stream()
                .flatMap(persons -> open(persons, hidden))
                .filter(person -> born(person).isEmpty())
                .flatMap(person -> written(person).map(name -> PersonIndex.alone(marks, name)));
        var earlier = newestFirst.stream()
                .skip(1)
                .flatMap(persons -> open(persons, hidden))
                .flatMap(person -> born(person).stream()
                        .flatMap(day -> written(person).map(name -> PersonIndex.earlier(marks, name, day))));
        return Stream.concat(alone, earlier).collect(Collectors.toSet());
    }

    /** The names known as protected, with those who are closed in these versions. */
    private static Set<String> hidden(Set<String> known, Stream<JsonNode> versions) {
        var closed = versions.flatMap(PersonIndexing::closed)
                .flatMap(PersonIndexing::names)
                .map(PersonIndex::plain);
        return Stream.concat(known.stream(), closed).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> closed(JsonNode persons) {
        var open = persons.path(PersonVault.OPEN)
                .valueStream()
                .map(code -> code.asString(""))
                .toList();
        return persons.properties().stream()
                .filter(entry -> !PersonVault.OPEN.equals(entry.getKey()) && !open.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Stream<String> ofPerson(JsonNode person, Fingerprint marks) {
        return born(person).stream().flatMap(day -> written(person).map(name -> PersonIndex.token(marks, name, day)));
    }

    private static Stream<String> written(JsonNode person) {
        return names(person).filter(name -> !PersonIndex.plain(name).isEmpty());
    }

    private static Stream<String> names(JsonNode person) {
        return NAMES.stream().map(key -> person.path(key).asString("")).filter(name -> !name.isBlank());
    }

    /** A whole day; who is known by a year alone is found by his name, to be judged. */
    private static Optional<LocalDate> born(JsonNode person) {
        try {
            return Optional.of(LocalDate.parse(person.path("born").asString("")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private JsonNode shown(String caseRef, PersonsVersion version) {
        return json.readTree(cipher.decrypt(caseRef, version.content()));
    }
}
