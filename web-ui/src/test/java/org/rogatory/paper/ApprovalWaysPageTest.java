package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.trust.TrustReason;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who approved a letter is offered the ways that are open to him, and who signs it is told what he has begun. */
class ApprovalWaysPageTest extends RunningNode {

    private static final Officer ADMINISTRATOR =
            new Officer("admin.uz", "admin.uz", "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    ApprovalWaysPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** Whatever was registered for who approves is of no use any more. */
    private void withdrawn() {
        var register = node.getBean(TrustRegister.class);
        register.list("UZ", ADMINISTRATOR).entries().stream()
                .filter(entry -> Prepared.SUPERVISOR.equals(entry.officer()) && entry.reason() == null)
                .forEach(entry -> register.withdraw(entry.entryRef(), TrustReason.MISTAKEN, ADMINISTRATOR));
    }

    private static String page(Browser officer, String address) throws Exception {
        return text(officer.open(address + "?lang=en"));
    }

    @Test
    void withoutACertificateOnlyTheHandIsOpen() throws Exception {
        withdrawn();
        var ours = prepared.translated(Prepared.summons());
        var approval = WaysToSign.letter(Browser.of(node, "signatory.uz"), prepared, ours) + "/signing/approval";
        var supervisor = Browser.of(node, Prepared.SUPERVISOR);
        assertThat(page(supervisor, approval))
                .contains("href=\"" + approval + "/ink\"", "No certificate is needed.")
                .containsSubsequence("Not open to you yet", "With my own key", "With the national tool")
                .contains("No certificate of yours is registered")
                .doesNotContain("You cannot sign", approval + "/token\"", "name=\"keyFile\"", "??");
        assertThat(page(supervisor, approval + "/token"))
                .contains("a signature that you bring now is refused", "an administrator of your State enters it")
                .doesNotContain("/administration/trust", "??");
    }

    @Test
    void whoSignsIsToldWhatIsUnderWayElsewhere() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        var letter = WaysToSign.letter(signatory, prepared, ours);
        var sign = "/cases/" + ours + "/sign";
        assertThat(page(signatory, sign)).doesNotContain("Being signed elsewhere");
        var supervisor = Browser.of(node, Prepared.SUPERVISOR);
        supervisor.send(letter + "/signing/approval/ink/print", Map.of());
        assertThat(page(signatory, sign))
                .contains("Being signed elsewhere", "for the approval to be signed by hand", "If you sign now")
                .doesNotContain("took the letter on", "??");
        supervisor.send(letter + "/signing/approval/token", Map.of());
        assertThat(page(signatory, sign)).contains("took the letter on");
    }
}
