package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Who oversees a file reads which document was opened and finds every trace; who may not read files reads no name of them. */
class AccessLogPagesTest extends RunningNode {

    private static final String NAME = "synthetic-ruling.txt";
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*before=\\d+)\"");
    private static final Pattern ROW = Pattern.compile("<tr class=\"govuk-table__row\" role=\"row\"><td");

    private final WebApplicationContext node;

    AccessLogPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String page(String user, String address) throws Exception {
        var joint = address.contains("?") ? "&" : "?";
        return Browser.of(node, user).open(address + joint + "lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String user, String caseRef) throws Exception {
        return Browser.of(node, user).open("/cases/" + caseRef + "/access-log").getStatus();
    }

    private String added(Browser drafter, String caseRef) throws Exception {
        var file = new MockMultipartFile("file", NAME, "text/plain", NAME.getBytes(StandardCharsets.UTF_8));
        var once = Browser.value(drafter.open("/cases/" + caseRef + "/documents"), "once");
        drafter.upload("/cases/" + caseRef + "/documents", file, Map.of("kind", "other", "once", once));
        return as("drafter.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .path(0)
                .path("documentRef")
                .asString();
    }

    @Test
    void theHeadReadsWhichDocumentWasOpenedAndTheAuditorOnlyItsReference() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var document = added(drafter, uz);
        drafter.open("/cases/" + uz + "/documents/" + document);

        assertThat(page("head.uz", "/cases/" + uz + "/access-log"))
                .containsPattern("Document read</?.*document: [^<]*" + NAME)
                .doesNotContain("??");
        assertThat(page("auditor.uz", "/audit?file=" + uz))
                .contains("document: " + document.substring(0, 8))
                .doesNotContain(NAME, document);
        assertThat(status("officer.uz", uz)).isEqualTo(403);
        assertThat(page("officer.uz", "/cases/" + uz)).doesNotContain("/access-log");
        assertThat(status("head.kz", uz)).isEqualTo(404);

        drafter.send("/cases/" + uz + "/documents/" + document + "/spill", Map.of());
        assertThat(page("head.uz", "/cases/" + uz + "/access-log"))
                .contains(" " + document.substring(0, 8))
                .doesNotContain(NAME);
    }

    @Test
    void aPackageThatWasTakenIsNamedByTheKindOfItsMessage() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var message = as("officer.uz")
                .get("/cases/" + uz + "/messages")
                .body()
                .path(0)
                .path("messageId")
                .asString();
        Browser.of(node, "officer.uz").open("/cases/" + uz + "/messages/" + message + "/package");
        assertThat(page("head.uz", "/cases/" + uz + "/access-log"))
                .containsPattern("Sealed package taken to hand over</?.*message: Request")
                .doesNotContain(message);
    }

    @Test
    void aLogLongerThanAPageGoesOnToItsFirstTrace() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        for (int times = 0; times < 60; times++) {
            as("drafter.uz").read(uz);
        }
        var newest = page("head.uz", "/cases/" + uz + "/access-log");
        assertThat(ROW.matcher(newest).results()).hasSize(50);
        var next = NEXT.matcher(newest);
        assertThat(next.find()).isTrue();
        var oldest = page("head.uz", next.group(1));
        assertThat(ROW.matcher(oldest).results()).hasSizeBetween(10, 49);
        assertThat(oldest).doesNotContain("rel=\"next\"");
    }
}
