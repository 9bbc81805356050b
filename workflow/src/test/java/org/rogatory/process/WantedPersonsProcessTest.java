package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.persons.IndexedNow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The dossier of the person who is asked for. */
@EngineTest
class WantedPersonsProcessTest {

    private final ExtraditionVerbsOut verbs;
    private final ExtraditionRequests requests;
    private final WantedPersons persons;
    private final IndexedNow index;

    @Autowired
    WantedPersonsProcessTest(
            ExtraditionVerbsOut verbs, ExtraditionRequests requests, WantedPersons persons, IndexedNow index) {
        this.verbs = verbs;
        this.requests = requests;
        this.persons = persons;
        this.index = index;
    }

    private static String refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, call)).code();
    }

    private static ObjectNode asking(String name) {
        var content = ExtraditionVerbsOut.request();
        ((ObjectNode) content.at("/persons/0")).put("name", name);
        return content;
    }

    private ObjectNode read(Desk ours) {
        return persons.read(ours.caseRef(), ours.officer(DRAFTER));
    }

    @Test
    void saysWhatTheContentSaysUntilSomebodyWritesIt() {
        var ours = verbs.draft(asking("Намунаев Фарход (synthetic)"));
        var begun = read(ours);
        assertThat(begun.at("/names/0/script").asString()).isEqualTo("Cyrl");
        assertThat(begun.at("/names/0/latin").asString()).startsWith("Namunaev Farkhod");
        assertThat(begun.path("born").asString()).isEqualTo("1981-01-15");

        requests.write(ours.caseRef(), null, asking("Namunaev Second (synthetic)"), ours.officer(DRAFTER));
        assertThat(read(ours).at("/names/0/text").asString()).startsWith("Namunaev Second");

        var written = read(ours).put("health", "Needs insulin (synthetic).");
        persons.write(ours.caseRef(), ours.file().version(), written, ours.officer(DRAFTER));
        requests.write(ours.caseRef(), null, asking("Namunaev Third (synthetic)"), ours.officer(DRAFTER));
        assertThat(read(ours).at("/names/0/text").asString()).startsWith("Namunaev Second");
        assertThat(read(ours).path("health").asString()).startsWith("Needs insulin");
    }

    @Test
    void saysEachNationalityThatTheContentSays() {
        var content = asking("Twonationsov Second (synthetic)");
        var person = (ObjectNode) content.at("/persons/0");
        person.putArray("citizenship").add("TJ").add("KZ").add("not settled (synthetic)");
        var ours = verbs.draft(content);
        assertThat(read(ours).path("citizenships").toString()).isEqualTo("[\"TJ\",\"KZ\"]");

        person.put("citizenship", "UZ");
        requests.write(ours.caseRef(), null, content, ours.officer(DRAFTER));
        assertThat(read(ours).path("citizenships").toString()).isEqualTo("[\"UZ\"]");
    }

    @Test
    void isReadByWhoReadsNamesAndWrittenByWhoWorksOnThePerson() {
        var ours = verbs.submitted();
        var registrar = ours.officer(REGISTRAR);
        assertThat(refusal(() -> persons.read(ours.caseRef(), registrar))).isEqualTo("role");
        assertThat(refusal(() -> persons.write(ours.caseRef(), ours.file().version(), read(ours), registrar)))
                .isEqualTo("role");
        var elsewhere = Desk.officer(CENTRAL_OFFICER, "KZ");
        assertThat(refusal(() -> persons.read(ours.caseRef(), elsewhere))).isEqualTo("not-found");
    }

    @Test
    void isWrittenOnWhatWasSeenInItsShapeAndOfDocumentsOfTheFile() {
        var ours = verbs.submitted();
        var officer = ours.officer(CENTRAL_OFFICER);
        var seen = ours.file().version();
        assertThat(refusal(() -> persons.write(ours.caseRef(), seen + 1, read(ours), officer)))
                .isEqualTo("changed-meanwhile");
        var misspelt = read(ours).put("nickname", "A (synthetic)");
        assertThat(refusal(() -> persons.write(ours.caseRef(), seen, misspelt, officer)))
                .isEqualTo("content-invalid");
        var foreign = read(ours);
        foreign.putArray("photos").addObject().put("documentRef", "DOC-OF-NOBODY");
        assertThat(refusal(() -> persons.write(ours.caseRef(), seen, foreign, officer)))
                .isEqualTo("document-unknown");
    }

    @Test
    void tellsThatTheSamePersonWasAskedForBefore() {
        var first = verbs.draft(asking("Onceknown Alone (synthetic)"));
        var second = verbs.draft(asking("ALONE Onceknown (synthetic)"));
        var other = verbs.draft(asking("Neverknown Other (synthetic)"));
        index.look();
        assertThat(persons.sameRequestedBefore(second.file())).contains(first.caseRef());
        assertThat(persons.sameRequestedBefore(other.file())).isEmpty();
    }

    @Test
    void isFoundByEachNameAndTheDayOfHisDossierUnlessThatIsProtected() {
        var first = verbs.draft(asking("Dossierov Own (synthetic)"));
        var known = read(first).put("born", "1982-02-16");
        known.withArray("names")
                .addObject()
                .put("text", "Aliasov Other (synthetic)")
                .put("kind", "alias");
        persons.write(first.caseRef(), first.file().version(), known, first.officer(DRAFTER));
        var content = asking("OTHER Aliasov (synthetic)");
        ((ObjectNode) content.at("/persons/0")).put("born", "1982-02-16");
        var second = verbs.draft(content);
        index.look();
        assertThat(persons.sameRequestedBefore(second.file())).contains(first.caseRef());

        var closed = read(first).put("protected", true);
        persons.write(first.caseRef(), first.file().version(), closed, first.officer(DRAFTER));
        index.look();
        assertThat(persons.sameRequestedBefore(second.file())).isEmpty();
    }
}
