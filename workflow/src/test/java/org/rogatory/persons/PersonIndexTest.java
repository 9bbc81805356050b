package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.OnBothDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Persons are found by their whole name and day of birth, and the table of the index tells nobody who they are. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class PersonIndexTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 9);

    @Autowired
    private PersonVault vault;

    @Autowired
    private PersonIndex index;

    @Autowired
    private PersonIndexing indexing;

    @Autowired
    private FileKeys keys;

    @Autowired
    private PersonsVersionRepository versions;

    @Autowired
    private FileKeyRepository keyRows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String caseRef = "UZ-" + UUID.randomUUID();
    private final String surname =
            "Синтетиков" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").replaceAll("[a-f]", "а");

    @Test
    void findsAWholeNameHoweverItIsWritten() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
        indexing.look();

        assertThat(found(surname + " Али", BORN)).contains(caseRef);
        assertThat(found("АЛИ, " + surname.toUpperCase(Locale.ROOT), BORN)).contains(caseRef);
        assertThat(found(LatinName.proposed("Али " + surname).orElseThrow(), BORN))
                .contains(caseRef);
        assertThat(found(surname, BORN)).doesNotContain(caseRef);
        assertThat(found(surname + " Али", BORN.plusDays(1))).doesNotContain(caseRef);
        assertThat(found(" ", BORN)).isEmpty();
        assertThat(jdbc.sql("select token from persons_index where case_ref = ?")
                        .param(caseRef)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(token -> token.matches("[0-9a-f]{64}"));
    }

    @Test
    void findsAnArmenianNameInCapitals() {
        assertThat(PersonIndex.plain("ՍԵՎԱԿ"))
                .isEqualTo(PersonIndex.plain("Սևակ"))
                .isEqualTo(PersonIndex.plain("Սեւակ"))
                .isEqualTo(PersonIndex.plain("ՍԵՒԱԿ"))
                .isNotEqualTo(PersonIndex.plain("Սեակ"));
        vault.keep(caseRef, 1, persons("Սևակ Սինթետիկյան", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found("ՍԻՆԹԵՏԻԿՅԱՆ ՍԵՎԱԿ", BORN)).contains(caseRef);
    }

    @Test
    void whoIsClosedInCapitalsIsNotFoundInSmallLetters() {
        var learned = JsonMapper.shared().createObjectNode();
        learned.putArray("persons").addObject().put("name", "ՍԵՎԱԿ ՍԻՆԹԵՏԻԿՅԱՆ");
        vault.keep(caseRef, 0, learned);
        vault.keep(caseRef, 1, persons("Սևակ Սինթետիկյան", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found("Սևակ Սինթետիկյան", BORN)).doesNotContain(caseRef);
    }

    @Test
    void findsTheNewestVersionAlone() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        indexing.look();
        vault.keep(caseRef, 2, persons(surname + " Вали", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
        assertThat(found(surname + " Вали", BORN)).contains(caseRef);
        vault.keep(caseRef, 2, persons(surname + " Гани", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found(surname + " Вали", BORN)).doesNotContain(caseRef);
    }

    @Test
    void findsWhoStoodInAnOlderVersionAndWhoIsKnownByNameToBeJudged() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        vault.keep(caseRef, 2, persons(surname + " Вали", "1984", "P1"));
        indexing.look();
        assertThat(index.findEarlier("Али " + surname, BORN, "")).contains(caseRef);
        assertThat(index.findEarlier(surname + " Али", BORN.plusDays(1), "")).doesNotContain(caseRef);
        assertThat(index.findByName("Вали " + surname, "")).contains(caseRef);
        assertThat(index.findByName(surname + " Али", ""))
                .as("his day is known")
                .doesNotContain(caseRef);

        vault.keep(caseRef, 3, persons(surname + " Али", "1984-03-09", "P2"));
        indexing.look();
        assertThat(index.findEarlier(surname + " Али", BORN, ""))
                .as("closed by now")
                .doesNotContain(caseRef);
    }

    @Test
    void findsWhoIsAskedForAsHisDossierCallsHim() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984", "P1"));
        vault.keep(caseRef, PersonVault.DOSSIER, dossier("1984-03-09", surname + " Али", surname + " Вали"));
        indexing.look();
        assertThat(found("Али " + surname, BORN)).contains(caseRef);
        assertThat(found("Вали " + surname, BORN)).contains(caseRef);
        assertThat(index.findByName(surname + " Вали", "")).doesNotContain(caseRef);

        vault.keep(caseRef, PersonVault.DOSSIER, dossier("1984", surname + " Гани"));
        indexing.look();
        assertThat(found(surname + " Вали", BORN)).doesNotContain(caseRef);
        assertThat(index.findByName(surname + " Гани", "")).contains(caseRef);
    }

    @Test
    void findsNobodyWhoseDossierIsProtectedOrCallsHimAsSomebodyWhoIsClosed() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        var closed = dossier("1984-03-09", surname + " Али");
        ((ObjectNode) closed.path(PersonVault.WANTED)).put("protected", true);
        vault.keep(caseRef, PersonVault.DOSSIER, closed);
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);

        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P2"));
        vault.keep(caseRef, PersonVault.DOSSIER, dossier("1984-03-09", surname + " Али", surname + " Вали"));
        indexing.look();
        assertThat(found(surname + " Вали", BORN)).doesNotContain(caseRef);
    }

    @Test
    void findsNobodyWhoIsNotNamedAsOpenOrKnownAsProtected() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P2"));
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);

        var learned = JsonMapper.shared().createObjectNode();
        learned.putArray("persons").addObject().put("name", "Али " + surname);
        vault.keep(caseRef, 0, learned);
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
    }

    @Test
    void findsNobodyWhoIsCalledAsSomebodyWhoIsClosedIsInLatin() {
        var persons = persons(surname + " Али", "1984-03-09", "P1");
        persons.putObject("P2").put("name", surname + " Вали").put("name_latin", "Али " + surname);
        vault.keep(caseRef, 1, persons);
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
    }

    @Test
    void findsNobodyByAYearAloneAndNothingOnceTheFileIsDestroyed() {
        vault.keep(caseRef, 1, persons(surname + " Вали", "1984", "P1"));
        indexing.look();
        assertThat(found(surname + " Вали", LocalDate.of(1984, 1, 1))).doesNotContain(caseRef);

        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        indexing.look();
        assertThat(found(surname + " Али", BORN)).contains(caseRef);
        transaction.executeWithoutResult(status -> keys.destroy(List.of(caseRef)));
        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
    }

    @Test
    void forgetsNobodyWhereANodeCannotOpenTheKeyForNow() {
        vault.keep(caseRef, 1, persons(surname + " Али", "1984-03-09", "P1"));
        indexing.look();
        vault.keep(caseRef, 1, persons(surname + " Вали", "1984-03-09", "P1"));
        var late = new FileCipher(keyRows, new MasterKeys(Map.of(), MasterKeys.FIRST));
        new PersonIndexing(versions, late, new PersonIndex(jdbc, late), transactions).look();
        assertThat(found(surname + " Али", BORN)).contains(caseRef);

        indexing.look();
        assertThat(found(surname + " Али", BORN)).doesNotContain(caseRef);
        assertThat(found(surname + " Вали", BORN)).contains(caseRef);
    }

    private List<String> found(String name, LocalDate born) {
        return index.find(name, born, "");
    }

    private static ObjectNode dossier(String born, String... names) {
        var dossier = JsonMapper.shared().createObjectNode();
        var called = dossier.putObject(PersonVault.WANTED).put("born", born).putArray("names");
        List.of(names).forEach(name -> called.addObject().put("text", name));
        return dossier;
    }

    private static ObjectNode persons(String name, String born, String open) {
        var persons = JsonMapper.shared().createObjectNode();
        persons.putObject("P1").put("name", name).put("born", born);
        persons.putArray(PersonVault.OPEN).add(open);
        return persons;
    }
}
