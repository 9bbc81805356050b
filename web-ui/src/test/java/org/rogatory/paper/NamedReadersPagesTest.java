package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What is for named people only on the pages: a row of its kind for others, and no address that opens it. */
class NamedReadersPagesTest extends RunningNode {

    private static final Pattern LETTER = Pattern.compile("value=\"document:([0-9a-f-]{36})\"");

    private final WebApplicationContext node;

    NamedReadersPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String received() {
        var prepared = new Prepared(this);
        return prepared.underReview(prepared.transmitted(Prepared.summons()));
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletResponse asks(Browser officer, String page, String deed, Map<String, String> fields)
            throws Exception {
        var form = new HashMap<>(fields);
        form.put("once", Browser.value(officer.open(page), "once"));
        return officer.send(page + deed, form);
    }

    private static String sent(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    @Test
    void aDocumentIsARowOfItsKindForOthers() throws Exception {
        var kz = received();
        var head = Browser.of(node, "head.kz");
        var officer = Browser.of(node, "officer.kz");
        var page = "/access/files/" + kz + "/readers";
        var found = LETTER.matcher(text(head.open(page + "?lang=en")));
        assertThat(found.find()).isTrue();
        var letter = found.group(1);
        assertThat(asks(head, page, "", Map.of("thing", "document:" + letter)).getStatus())
                .isEqualTo(422);
        assertEachFieldIsNamed(text(asks(head, page + "?lang=en", "", Map.of())));
        assertThat(Browser.of(node, "registrar.kz").open(page).getStatus()).isEqualTo(403);

        var one = sent(asks(head, page, "", Map.of("thing", "document:" + letter, "readers", "registrar.kz")));

        var paper = "/cases/" + kz + "/documents/" + letter;
        assertThat(text(officer.open("/cases/" + kz + "/documents?lang=en")))
                .contains("For named people only", "and not for you")
                .doesNotContain(letter);
        for (var address : new String[] {"", "/pages", "/pages/1", "/signatures", "/spill"}) {
            assertThat(officer.open(paper + address).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(text(officer.open("/cases/" + kz + "/print"))).doesNotContain(letter);
        assertThat(text(officer.open("/cases/" + kz + "/messages"))).doesNotContain(letter);
        var reader = Browser.of(node, "registrar.kz");
        assertThat(text(reader.open("/cases/" + kz + "/documents"))).contains(letter);
        assertThat(text(reader.open("/notices?lang=en"))).contains("Something of a file is for you by name");
        assertOpenedByAReader(one, kz, letter);
    }

    private static void assertEachFieldIsNamed(String page) {
        assertThat(page)
                .as("each field that says nothing, and what to do")
                .contains("href=\"#thing\"", "What: choose the document")
                .contains("href=\"#readers\"", "tick at least one officer");
    }

    private void assertOpenedByAReader(String one, String kz, String letter) throws Exception {
        var head = Browser.of(node, "head.kz");
        var officer = Browser.of(node, "officer.kz");
        assertThat(asks(head, one, "/open", Map.of()).getStatus()).isEqualTo(422);
        assertThat(asks(head, one, "/dismiss", Map.of("leaving", "registrar.kz"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(asks(head, one, "/name", Map.of()).getStatus()).isEqualTo(422);
        assertThat(sent(asks(head, one, "/name", Map.of("reader", "officer.kz"))))
                .isEqualTo(one);
        assertThat(sent(asks(officer, one, "/open", Map.of()))).isEqualTo("/access/files/" + kz + "/readers");
        assertThat(text(head.open("/cases/" + kz + "/documents"))).contains(letter);
    }

    @Test
    void aSectionIsNotToldOnAnyPage() throws Exception {
        var kz = received();
        var head = Browser.of(node, "head.kz");
        var page = "/access/files/" + kz + "/readers";
        sent(asks(head, page, "", Map.of("thing", "section:assistance-1", "readers", "registrar.kz")));
        var officer = Browser.of(node, "officer.kz");
        assertThat(text(officer.open("/cases/" + kz + "/request?lang=en")))
                .contains("Sections for named people only", "what is asked under item 1");
        assertThat(text(Browser.of(node, "registrar.kz").open("/cases/" + kz + "/request?lang=en")))
                .doesNotContain("Sections for named people only");
        assertThat(text(head.open(page + "?lang=en"))).contains("what is asked under item 1");
    }

    @Test
    void aFileIsNotThereForOthersAndStillDecidedAbout() throws Exception {
        var kz = received();
        var head = Browser.of(node, "head.kz");
        var page = "/access/files/" + kz + "/readers";
        var one = sent(asks(head, page, "", Map.of("thing", "file:" + kz, "readers", "registrar.kz")));
        for (var address : new String[] {"", "/documents", "/request", "/timeline", "/print"}) {
            assertThat(head.open("/cases/" + kz + address).getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(text(head.open("/access"))).contains(page);
        assertThat(head.open(one).getStatus()).isEqualTo(200);
        assertThat(text(head.open(page))).doesNotContain("document:", "section:");
        assertThat(Browser.of(node, "registrar.kz").open("/cases/" + kz).getStatus())
                .isEqualTo(200);
        assertThat(text(Browser.of(node, "officer.kz").open("/work"))).doesNotContain(kz);
    }
}
