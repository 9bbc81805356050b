package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A head lets only named people read a letter, a section and a file; each page is looked at. */
class NamedReadersJourneyTest extends BrowserTest {

    private static String place(Reader reader) {
        return reader.page().url().replaceAll("^https?://[^/]+", "");
    }

    private static void name(Reader head, String thing) {
        head.page().check("input[name=thing][value^='" + thing + ":']");
        head.page().check("input[name=readers][value='registrar.kz']");
    }

    @Test
    void aHeadNamesWhoReadsAndOthersSeeThatThereIsSomething() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var page = "/access/files/" + kz + "/readers";
        var head = reader("uz").also("ru").signIn("head.kz");
        head.open(page).look("readers").narrow("readers-narrow").submit().look("readers-fault");
        assertThat(head.shows("#error-summary")).isTrue();
        name(head, "document");
        head.submit().look("readers-reserved").narrow("readers-reserved-narrow");
        var one = place(head);
        head.open(page);
        name(head, "section");
        head.submit().open(page).look("readers-list");

        var officer = reader("en").signIn("officer.kz");
        officer.open("/cases/" + kz + "/documents").look("readers-closed").narrow("readers-closed-narrow");
        assertThat(officer.shows("#named-readers")).isTrue();
        officer.open("/cases/" + kz + "/request").look("readers-closed-section");
        assertThat(officer.shows("#named-readers")).isTrue();
        officer.open(one).look("readers-one");

        head.open(page);
        name(head, "file");
        head.submit();
        assertThat(head.statusOf("/cases/" + kz)).isEqualTo(404);
        head.open("/access").look("readers-files");
    }
}
