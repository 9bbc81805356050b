package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.SubjectMaking;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** An officer asks for all that is kept on one person, a head approves, a job makes it, and the officer takes it. */
class SubjectJourneyTest extends BrowserTest {

    private static final String NAME = "EKSPORTOV Sinov";
    private static final String BORN = "1979-06-21";

    private final IndexedNow indexed;
    private final SubjectMaking making;

    @Autowired
    SubjectJourneyTest(IndexedNow indexed, SubjectMaking making) {
        this.indexed = indexed;
        this.making = making;
    }

    private String kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        ((ObjectNode) content.path("persons").path(0)).put("name", NAME).put("born", BORN);
        return new Prepared(this).withCentralAuthority(content);
    }

    private static String place(Reader reader) {
        return reader.page().url().replaceAll("^https?://[^/]+", "");
    }

    /** A page cannot navigate to what is downloaded. */
    private int taken(Reader reader, String export) {
        return reader.page().request().get(address() + export + "/file").status();
    }

    /** Nobody is found until the index of persons has come to the file; where it looks just now that takes a moment. */
    private static boolean asked(Reader officer) {
        officer.open("/subject-exports/new").type(Map.of("name", NAME, "born", BORN, "number", "12/26"));
        officer.page().check("input[name=ground][value=person]");
        officer.submit();
        return !place(officer).endsWith("/new");
    }

    @Test
    void whatIsKeptOnOnePersonIsPutTogetherByTwo() {
        var uz = kept();
        var officer = reader("ru").also("en").signIn("officer.uz");
        officer.open("/subject-exports").look("subject-list");
        officer.open("/subject-exports/new").look("subject-new").narrow("subject-new-narrow");
        officer.submit().look("subject-new-fault");
        assertThat(officer.shows("#name-error")).isTrue();
        indexed.look();
        Awaitility.await().atMost(NationalSystem.PATIENCE).until(() -> asked(officer));
        officer.look("subject-asked");
        var export = place(officer);
        assertThat(taken(officer, export)).isNotEqualTo(200);

        var head = reader("uz").also("ru").signIn("head.uz");
        head.open("/subject-exports").look("subject-office").narrow("subject-office-narrow");
        assertThat(head.text("main")).doesNotContain(NAME);
        head.open(export).look("subject-decide");
        assertThat(head.text("main")).contains(NAME);
        head.page().click("form[action$='/approve'] button");
        head.look("subject-approved");

        making.look();
        officer.awaiting(export, "a[href$='/file']").look("subject-ready").narrow("subject-ready-narrow");
        assertThat(officer.text("main")).contains(uz);
        assertThat(taken(officer, export)).isEqualTo(200);
        assertThat(taken(head, export)).isEqualTo(404);
    }
}
