package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.law.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Whoever writes a sign that the letter cannot print is told where, until the letter has left; nothing is stopped. */
@EngineTest
class PrintedSignsProcessTest {

    private final Files files;

    @Autowired
    PrintedSignsProcessTest(Files files) {
        this.files = files;
    }

    private static ObjectNode withSignsThatDoNotPrint() {
        var content = Contents.bankRecordsAndWitness();
        content.put("facts", content.path("facts").asString("") + " 😀");
        at(content, "/acts/0").put("place", "الرياض");
        at(content, "/persons/0").put("name", "محمد (synthetic)");
        at(content, "/offences/0").put("national_article", "Art. 135 😀");
        at(content, "/assistance/1/facts").put("person_address", "😀");
        return content;
    }

    private static ObjectNode at(ObjectNode content, String place) {
        return (ObjectNode) content.at(place);
    }

    /** Levels and places of the warnings. */
    private List<String> told(Desk ours, Stage stage) {
        return files.node().procedures().findings(ours.file(), stage, ours.officer(DRAFTER)).stream()
                .filter(finding -> "sign_not_printed".equals(finding.key()))
                .map(finding -> finding.level().key() + " " + finding.item())
                .toList();
    }

    @Test
    void aSignThatDoesNotPrintIsToldOnceAtEachPlaceAndStopsNothing() {
        var ours = files.draft(withSignsThatDoNotPrint(), DRAFTER);
        for (var stage : List.of(Stage.DRAFT, Stage.TRANSMIT)) {
            assertThat(told(ours, stage))
                    .as(stage.name())
                    .containsExactlyInAnyOrder(
                            "warning facts",
                            "warning persons",
                            "warning offence",
                            "warning assistance[1].person_address");
        }
        assertThat(told(Files.signed(ours), Stage.TRANSMIT)).hasSize(4);
        assertThat(ours.status()).isEqualTo("signed");
        assertThat(told(ours.does(REGISTRAR, "transmit"), Stage.TRANSMIT)).isEmpty();
    }

    private void attach(Desk ours, String name, @Nullable String marking) {
        var content = new ByteArrayInputStream((name + " synthetic").getBytes(StandardCharsets.UTF_8));
        files.node()
                .documents()
                .attach(NewAttachment.of(ours.caseRef(), "court_order", name, marking), content, ours.officer(DRAFTER));
    }

    @Test
    void theNameUnderWhichAnAnnexIsListedIsToldAsWell() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("attachments");
        var ours = files.draft(content.deepCopy(), DRAFTER);
        attach(ours, "note 😀.pdf", DocumentView.INTERNAL);
        attach(ours, "order.pdf", null);
        assertThat(told(ours, Stage.DRAFT)).isEmpty();
        attach(ours, "order 😀.pdf", null);
        attach(ours, "محضر.pdf", null);
        assertThat(told(ours, Stage.DRAFT)).containsExactly("warning attachments");

        content.putArray("attachments").addObject().put("kind", "court_order").put("name", "Order");
        var named = files.draft(content, DRAFTER);
        attach(named, "order 😀.pdf", null);
        assertThat(told(named, Stage.DRAFT))
                .as("the letter lists it under the name that the request gives it")
                .isEmpty();
    }

    @Test
    void whatTheLetterPrintsOrDoesNotShowIsNotTold() {
        assertThat(told(files.requestOfUzbekistanToKazakhstan(), Stage.TRANSMIT))
                .isEmpty();
        var content = Contents.bankRecordsAndWitness();
        content.putObject("urgency").put("urgent", false).put("reason", "😀");
        content.putArray("offences").addNull();
        assertThat(told(files.draft(content, DRAFTER), Stage.TRANSMIT)).isEmpty();
    }
}
