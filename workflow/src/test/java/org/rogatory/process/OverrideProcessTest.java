package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.identity.Officer;
import org.rogatory.law.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** An error that only the central authority, with other eyes and a reason, lets pass. */
@EngineTest
class OverrideProcessTest {

    private static final String PURPOSE = "missing@purpose";

    private final Files files;
    private final JdbcClient jdbc;

    @Autowired
    OverrideProcessTest(Files files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    private static ActDraft about(String verb, String finding) {
        return Act.draft(verb).finding(finding).internalText("The purpose follows in a second letter.");
    }

    private Desk lacking() {
        return files.draft(Contents.withoutPurpose(), DRAFTER);
    }

    private List<FindingOverride> overrides(Desk desk) {
        return files.node().procedures().overrides(desk.file(), desk.officer(DRAFTER));
    }

    @Test
    void theDrafterAsksTheCentralAuthorityDecidesAndTheRequestGoesOn() {
        var ours = lacking();
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");
        assertThat(ours.refusal(CENTRAL_OFFICER, about("override", PURPOSE))).isEqualTo("not-found");

        ours.does(DRAFTER, about("ask_override", PURPOSE));
        assertThat(files.node().notices().unreadOf(ours.officer(CENTRAL_OFFICER)))
                .anyMatch(notice -> notice.code().equals("override_asked")
                        && notice.reference().equals(ours.caseRef()));
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");

        ours.does(CENTRAL_OFFICER, about("override", PURPOSE));
        assertThat(overrides(ours)).singleElement().satisfies(override -> {
            assertThat(override.state()).isEqualTo(State.STANDING);
            assertThat(override.asked().by()).isEqualTo("drafter.uz");
            assertThat(override.given().by()).isEqualTo("central_officer.uz");
            assertThat(override.given().reason()).isEqualTo("The purpose follows in a second letter.");
            assertThat(override.contentVersion()).isEqualTo(1);
        });
        assertThat(ours.does(DRAFTER, "submit").status()).isEqualTo("with_supervisor");
        assertThat(ours.steps())
                .filteredOn(step -> "override".equals(step.verb()))
                .singleElement()
                .satisfies(step -> assertThat(step.codes()).containsExactly(PURPOSE));
    }

    @Test
    void anOverrideLapsesOnceTheFactsItJudgedAreOthers() {
        var ours = lacking()
                .does(DRAFTER, about("ask_override", PURPOSE))
                .does(CENTRAL_OFFICER, about("override", PURPOSE));
        write(ours, content -> content.put("case_number", "12-2026/9"));
        assertThat(overrides(ours)).extracting(FindingOverride::state).containsExactly(State.STANDING);

        write(ours, content -> content.put("form", "service_short_form"));
        write(ours, content -> content.put("form", "mla_request").put("purpose", " "));
        assertThat(overrides(ours)).extracting(FindingOverride::state).containsExactly(State.LAPSED);
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");
    }

    private void write(Desk desk, Consumer<ObjectNode> change) {
        var drafter = desk.officer(DRAFTER);
        var content = (ObjectNode)
                files.node().outgoing().content(desk.file(), drafter).deepCopy();
        change.accept(content);
        files.node().outgoing().write(desk.caseRef(), desk.file().version(), content, drafter);
    }

    @Test
    void aRevokedOverrideStandsInTheWayAgain() {
        var ours = lacking()
                .does(DRAFTER, about("ask_override", PURPOSE))
                .does(CENTRAL_OFFICER, about("override", PURPOSE));
        assertThat(ours.refusal(CENTRAL_OFFICER, about("override", PURPOSE))).isEqualTo("override-already");
        ours.does(HEAD, about("revoke_override", PURPOSE));
        assertThat(overrides(ours)).extracting(FindingOverride::state).containsExactly(State.REVOKED);
        assertThat(ours.refusal(HEAD, about("revoke_override", PURPOSE))).isEqualTo("no-override");
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");
    }

    @Test
    void nothingIsApprovedOnceTheOverrideThatLetItPassIsRevoked() {
        var ours = lacking()
                .does(DRAFTER, about("ask_override", PURPOSE))
                .does(CENTRAL_OFFICER, about("override", PURPOSE))
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(HEAD, about("revoke_override", PURPOSE));
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("findings");
        assertThat(ours.at()).containsExactly("ReviewRequest");
        ours.does(HEAD, about("override", PURPOSE));
        assertThat(ours.does(CENTRAL_OFFICER, "approve").status()).isEqualTo("approved");
    }

    @Test
    void whatWouldExposeAProtectedPersonIsNeverOverridden() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("sealed").putArray("persons").addObject().put("name", "Sinovova Nodira");
        content.put("facts", content.path("facts").asString() + " Sinovova Nodira saw it (synthetic).");
        var ours = files.draft(content, DRAFTER);
        var exposed = files.node().procedures().findings(ours.file(), Stage.DRAFT, ours.officer(DRAFTER)).stream()
                .filter(finding -> "identity_in_open_fields".equals(finding.key()))
                .findFirst()
                .orElseThrow();
        assertThat(ours.refusal(DRAFTER, about("ask_override", exposed.name()))).isEqualTo("never-overridden");
    }

    @Test
    void whatIsOnlyLikeTheNameOfAProtectedPersonWaitsForSomebodyToSayThatItIsAnother() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", "SINOVOVA Nodira");
        content.put("facts", content.path("facts").asString() + " The driver Sinovov saw it (synthetic).");
        var ours = files.draft(content, DRAFTER);
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");

        var likely = "protected_name_likely@persons";
        ours.does(DRAFTER, about("ask_override", likely)).does(CENTRAL_OFFICER, about("override", likely));
        write(ours, changed -> changed.put("case_number", "12-2026/9"));
        assertThat(ours.does(DRAFTER, "submit").status()).isEqualTo("with_supervisor");
    }

    private List<String> told(Desk desk, String code) {
        return jdbc.sql("select recipient from notices_notice where reference = ? and code = ?")
                .params(desk.caseRef(), code)
                .query(String.class)
                .list();
    }

    @Test
    void whoHasTakenTheDraftOverIsToldOfTheOverride() {
        var ours = lacking().does(DRAFTER, about("ask_override", PURPOSE));
        jdbc.sql("update cases_file set owner = 'next.uz' where case_ref = ?")
                .param(ours.caseRef())
                .update();

        ours.does(CENTRAL_OFFICER, about("override", PURPOSE)).does(HEAD, about("revoke_override", PURPOSE));

        assertThat(told(ours, "override_given")).containsExactly(Officer.personal("next.uz"));
        assertThat(told(ours, "override_revoked")).containsExactly(Officer.personal("next.uz"));
    }

    @Test
    void nobodyOverridesWhatHeDraftedOrAskedFor() {
        var ours = lacking().does(DRAFTER, about("ask_override", PURPOSE));
        var drafter = ours.officer(DRAFTER);
        var risen = new Officer(drafter.username(), "", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
        assertThat(ours.refusal(risen, about("override", PURPOSE))).isEqualTo("four-eyes");
        assertThat(ours.refusal(DRAFTER, about("override", PURPOSE))).isEqualTo("role");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("override").finding(PURPOSE)))
                .isEqualTo("field-missing");
        assertThat(ours.refusal(CENTRAL_OFFICER, about("override", "missing@facts")))
                .isEqualTo("unknown-finding");
    }

    @Test
    void whoeverWroteAnyOfItIsNotTheSecondPairOfEyes() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var colleague = new Officer("second.uz", "", "UZ", "UZ-UNIT-1", Set.of(DRAFTER));
        var content = (ObjectNode)
                files.node().outgoing().content(ours.file(), colleague).deepCopy();
        files.node()
                .outgoing()
                .write(ours.caseRef(), ours.file().version(), content.put("case_number", "3/26"), colleague);
        ours.does(DRAFTER, "submit").does(SUPERVISOR, "endorse");

        var risen = new Officer("second.uz", "", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
        assertThat(ours.refusal(risen, Act.draft("approve"))).isEqualTo("four-eyes");
        assertThat(files.node().procedures().actions(ours.file(), risen))
                .filteredOn(action -> "approve".equals(action.verb()))
                .extracting(AllowedAction::barred)
                .containsExactly("four-eyes");
    }
}
