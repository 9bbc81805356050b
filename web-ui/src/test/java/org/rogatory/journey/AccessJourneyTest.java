package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An officer opens a file by his own word, asks for another, and a head decides; each page is looked at. */
class AccessJourneyTest extends BrowserTest {

    private String kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        return new Prepared(this).withCentralAuthority(content);
    }

    private static String place(Reader reader) {
        return reader.page().url().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void aFileIsOpenedByOnesOwnWordAndReviewed() {
        var uz = kept();
        var court = reader("ru").also("en").signIn("court.uz");
        court.open("/access").look("access-empty").narrow("access-narrow");
        court.type(Map.of("number", "UZ-MLA-2026-999999")).submit().look("access-none");
        assertThat(court.shows("#number-error")).isTrue();
        court.type(Map.of("number", uz)).submit().look("access-file").narrow("access-file-narrow");
        court.page().click("a[href$='/challenge']");
        court.look("access-challenge").submit().look("access-challenge-fault");
        assertThat(court.shows("#reason-error")).isTrue();
        court.page().check("input[name=reason][value=related]");
        court.submit().look("access-challenged").narrow("access-challenged-narrow");
        var grant = place(court);
        assertThat(court.statusOf("/cases/" + uz)).isEqualTo(200);

        var supervisor = reader("uz").signIn("supervisor.uz");
        supervisor.open("/access").look("access-office");
        supervisor.open(grant).look("access-review");
        supervisor.page().check("input[name=finding][value=justified]");
        supervisor.submit().look("access-reviewed");
    }

    @Test
    void aHeadOpensAFileByNameAndClosesItAgain() {
        var uz = kept();
        var court = reader("ru").also("en").signIn("court.uz").open("/access/files/" + uz + "/request");
        court.look("access-request").page().check("input[name=reason][value=related]");
        court.submit().look("access-asked");
        var grant = place(court);

        var head = reader("uz").also("ru").signIn("head.uz").open(grant).look("access-decide");
        head.page().check("input[name=decision][value=approve]");
        head.submit().look("access-approved").narrow("access-approved-narrow");
        head.open("/access/files/" + uz).look("access-file-open");
        head.open("/access/files/" + uz + "/admit").look("access-admit");
        head.open("/access/files/" + uz + "/exclude").look("access-exclude");
        head.page().selectOption("#officer", "officer.uz");
        head.page().check("input[name=reason][value=interest]");
        head.submit().look("access-excluded");
        head.page().fill("#words", "A mistake (synthetic).");
        head.submit().look("access-lifted");
        head.open("/access/files/" + uz + "/conflict").look("access-conflict");
    }
}
