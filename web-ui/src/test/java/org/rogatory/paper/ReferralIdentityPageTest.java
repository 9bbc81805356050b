package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/** Who a person is, is written over by nobody who has not seen it, on pages without scripts. */
class ReferralIdentityPageTest extends RunningNode {

    private static final String FIRST = "responder.uz.uz-unit-1";
    private static final String SECOND = "responder2.uz.uz-unit-1";

    /** Sees the file, and may not be shown who the person is. */
    private static final String SCREENER = "identity.uz.uz-unit-1";

    private static final String NAME = "Namunova (synthetic)";
    private static final String DOCUMENTS = "AA 0000000 (synthetic)";

    private static final String PAPER = "report-namunova.txt";
    private static final String ON_PAPER = "What was found (synthetic).";

    /** The form to write it down bears the mark of what was shown, and that to be shown it asks why. */
    private static final String SEEN = "name=\"seen\"";

    private static final String WHY = "name=\"why\"";

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    private Browser first;
    private String file;

    ReferralIdentityPageTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void meet() throws Exception {
        first = Browser.of(node, FIRST);
        var once = Browser.value(first.open("/contact"), "once");
        var said = first.send("/contact", Map.of("once", once)).getRedirectedUrl();
        var code = String.valueOf(said).replaceFirst(".*/", "");
        first.send("/contact/" + code + "/keep", Map.of());
        file = "/cases/" + code;
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from identity_user where username = ?").param(SCREENER).update();
    }

    private void known() throws Exception {
        var form = Map.of("name", NAME, "documents", DOCUMENTS, "seen", "none");
        assertThat(Browser.of(node, SECOND)
                        .send(file + "/contacts/identity", form)
                        .getRedirectedUrl())
                .isEqualTo(file + "/contacts");
    }

    private MockHttpServletResponse sent(MockHttpServletResponse page, Map<String, String> typed) throws Exception {
        var form = new HashMap<>(typed);
        form.put("seen", Browser.value(page, "seen"));
        return first.send(file + "/contacts/identity", form);
    }

    private MockHttpServletResponse revealed(Map<String, String> typed) throws Exception {
        var form = new HashMap<>(typed);
        form.put("why", "safety");
        return first.send(file + "/contacts/reveal?lang=en", form);
    }

    @Test
    void theFormIsNotThereForWhomItWasNotShown() throws Exception {
        assertThat(Browser.text(first.open(file + "/contacts"))).contains(SEEN);
        known();
        var way = first.send(file + "/contacts", Map.of("kind", "contact_phone"));
        assertThat(way.getStatus()).isEqualTo(422);
        assertThat(Browser.text(way)).doesNotContain(SEEN);
        var silent = first.send(file + "/contacts/reveal", Map.of());
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Browser.text(silent)).doesNotContain(SEEN);
    }

    @Test
    void whatIsWrongWithAFieldIsMendedInTheForm() throws Exception {
        known();
        var wrong = sent(revealed(Map.of()), Map.of("name", NAME, "born", "in spring"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        var mended = sent(wrong, Map.of("name", NAME, "born", "1999"));
        assertThat(mended.getRedirectedUrl()).isEqualTo(file + "/contacts");
        assertThat(Browser.text(revealed(Map.of()))).contains("value=\"1999\"").doesNotContain(DOCUMENTS);
    }

    @Test
    void whoWasSlowerKeepsWhatHeTypedAndSeesWhatStandsBeforeHeWritesItAnew() throws Exception {
        var page = first.open(file + "/contacts");
        known();
        var typed = Map.of("name", "Typed (synthetic)");
        var refused = sent(page, typed);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Browser.text(refused))
                .contains("value=\"Typed (synthetic)\"", WHY)
                .doesNotContain(SEEN, NAME, DOCUMENTS);

        var shown = revealed(typed);
        assertThat(Browser.text(shown)).contains(NAME, "value=\"Typed (synthetic)\"", "value=\"" + DOCUMENTS + "\"");
        var whole = Map.of("name", "Typed (synthetic)", "documents", DOCUMENTS);
        assertThat(sent(shown, whole).getRedirectedUrl()).isEqualTo(file + "/contacts");
        assertThat(Browser.text(revealed(Map.of())))
                .contains("Typed (synthetic)", DOCUMENTS)
                .doesNotContain(NAME);
    }

    @Test
    void anAddressOfAFormLeadsBackToItsTab() throws Exception {
        for (var form : Set.of("/contacts/identity", "/contacts/reveal")) {
            assertThat(first.open(file + form + "?lang=ru").getRedirectedUrl()).isEqualTo(file + "/contacts");
            assertThat(Browser.of(node, "head.uz").open(file + form).getStatus())
                    .isEqualTo(404);
        }
        for (var share : Set.of("/left/none/reveal", "/came/none/reveal")) {
            assertThat(first.open(file + share).getStatus()).as(share).isEqualTo(404);
        }
    }

    /** At the coordinator one of the commission decides on a paper that he adds. */
    private String decided() throws Exception {
        var coordinator = Browser.of(node, "coordinator.uz.uz-nc");
        var once = Browser.value(coordinator.open("/contact"), "once");
        var code = String.valueOf(
                        coordinator.send("/contact", Map.of("once", once)).getRedirectedUrl())
                .replaceFirst(".*/", "");
        coordinator.send("/contact/" + code + "/keep", Map.of());
        var decided = "/cases/" + code;
        coordinator.send(decided + "/acts/start-assessment", Map.of());
        var paper = new MockMultipartFile("file", PAPER, "text/plain", ON_PAPER.getBytes(StandardCharsets.US_ASCII));
        var signed = Browser.of(node, "commission1.uz.uz-nc")
                .upload(decided + "/acts/decide-presumed-yes", paper, Map.of("internalText", "Seen (synthetic)."));
        assertThat(signed.getStatus()).isEqualTo(302);
        return decided;
    }

    private String paperOf(String caseRef) {
        return jdbc.sql("select document_ref from documents_document where case_ref = ?")
                .param(caseRef)
                .query(String.class)
                .single();
    }

    @Test
    void ofAPaperThatWasTakenAwayNoTraceSaysThatItWasRead() throws Exception {
        var decided = decided();
        var caseRef = decided.replaceFirst("/cases/", "");
        var document = paperOf(caseRef);
        jdbc.sql("update documents_document set isolation = 'ISOLATED' where document_ref = ?")
                .param(document)
                .update();

        var refused = Browser.of(node, "commission2.uz.uz-nc")
                .send(decided + "/decisions/1/reveal", Map.of("paper", document, "why", "safety"));

        jdbc.sql("update documents_document set isolation = null where document_ref = ?")
                .param(document)
                .update();
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(Browser.text(refused)).doesNotContain(PAPER, ON_PAPER);
        assertThat(jdbc.sql("select action from audit_entry where subject = ? and actor = 'commission2.uz.uz-nc'")
                        .param(caseRef)
                        .query(String.class)
                        .list())
                .doesNotContain("referral.reveal", "documents.read");
    }

    @Test
    void aPaperOfADecisionIsFoundByTheSecondSignerForAReason() throws Exception {
        var decided = decided();
        var decision = decided + "/decisions/1";
        var second = Browser.of(node, "commission2.uz.uz-nc");
        assertThat(Browser.text(second.open(decided + "/tracks?lang=en")))
                .contains("href=\"" + decision + "\"", "Confidential")
                .doesNotContain(PAPER);
        assertThat(Browser.text(second.open(decision))).contains(WHY).doesNotContain(PAPER);

        var caseRef = decided.replaceFirst("/cases/", "");
        var document = paperOf(caseRef);
        var silent = second.send(decision + "/reveal", Map.of("paper", document));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Browser.text(silent)).doesNotContain(PAPER, ON_PAPER);

        var opened = second.send(decision + "/reveal", Map.of("paper", document, "why", "safety"));
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getHeader("Content-Disposition")).contains("attachment", PAPER);
        assertThat(Browser.text(opened)).isEqualTo(ON_PAPER);
        assertThat(jdbc.sql("select details from audit_entry where action = 'referral.reveal' and subject = ?")
                        .param(caseRef)
                        .query(String.class)
                        .list())
                .containsExactly("kind=decision;reason=safety");
        assertThat(second.open(decided + "/documents/" + document).getStatus()).isEqualTo(404);
        assertThat(second.open(decision + "/reveal").getRedirectedUrl()).isEqualTo(decision);
    }

    @Test
    void whoMayNotBeShownItIsNotAskedWhy() throws Exception {
        known();
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        var screener = new Officer(SCREENER, SCREENER, "UZ", "UZ-UNIT-1", Set.of(Role.SCREENER));
        node.getBean(UserAdministration.class).ensure(screener, password, "en");
        assertThat(Browser.text(first.open(file + "/contacts"))).contains(WHY);
        assertThat(Browser.text(Browser.of(node, SCREENER).open(file + "/contacts?lang=en")))
                .contains("Confidential")
                .doesNotContain(WHY);
    }
}
