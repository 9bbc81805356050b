package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.mla.DraftSaving.End;
import org.rogatory.web.shared.RefusalTrail;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Pages that write parts of one block of the content answer for their own parts alone. */
class PartedKeysTest {

    private static final Officer OFFICER = new Officer("drafter.uz", "", "UZ", "UZ-UNIT-1", Set.of(Role.DRAFTER));
    private static final String CHECKED = "extradition-nationality_check";

    private final DraftSaving saving = new DraftSaving(mock(Drafts.class), mock(RefusalTrail.class));
    private final TopicForm form = new ExtraditionTopics().nationalityForm();

    private static ObjectNode content(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    private static Draft draft(String json, long version) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn("UZ-EXT-2026-000001");
        when(file.machine()).thenReturn("extradition_outgoing");
        when(file.form()).thenReturn("extradition_request");
        when(file.outgoing()).thenReturn(true);
        when(file.version()).thenReturn(version);
        return new Draft(file, content(json), OFFICER);
    }

    private Typed typed(Draft opened, String text) {
        var typed = form.read(opened.content());
        typed.put("version", String.valueOf(opened.file().version()));
        typed.put("seen", DraftSaving.seen(opened.content(), DraftTopic.NATIONALITY));
        typed.put(CHECKED, text);
        return typed;
    }

    @Test
    void whatAnotherWroteOnAnotherPageOfTheBlockStaysAndIsNotAskedAbout() {
        var opened = draft("{\"extradition\": {\"nationality_check\": \"none\"}}", 1);
        var present =
                draft("{\"extradition\": {\"nationality_check\": \"none\", \"dual_criminality\": \"theirs\"}}", 2);

        var outcome = saving.save(present, form, typed(opened, "mine"), PageCommand.of("stay"));

        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine())
                .isEqualTo(content(
                        "{\"extradition\": {\"nationality_check\": \"mine\", \"dual_criminality\": \"theirs\"}}"));
    }

    @Test
    void whatBothWroteOnThisPageIsAskedByItsOwnKey() {
        var opened = draft("{\"extradition\": {\"nationality_check\": \"none\"}}", 1);
        var present = draft("{\"extradition\": {\"nationality_check\": \"theirs\"}}", 2);
        var typed = typed(opened, "mine");

        assertThat(saving.save(present, form, typed, PageCommand.of("stay")).asked())
                .containsExactly("extradition.nationality_check");

        typed.put("keep-extradition.nationality_check", "theirs");
        var outcome = saving.save(present, form, typed, PageCommand.of("stay"));
        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine().at("/extradition/nationality_check").asString())
                .isEqualTo("theirs");
    }

    /** A box that no page shows comes from the browser like one that is empty. */
    @ParameterizedTest
    @CsvSource({"extradition_request, false", "provisional_arrest_request, true", "transit_request, true"})
    void onlyWhatAPageShowsIsEmptiedByIt(String asked, boolean kept) {
        var law = new LawForm(new OffencesForm(ReferenceData.load()));
        var draft = draft("{\"extradition\": {\"law_text\": true}}", 1);
        when(draft.file().form()).thenReturn(asked);
        var typed = Typed.of(Map.of("version", List.of("1"), "offence-rows", List.of("0")));

        var outcome = saving.save(draft, law, typed, PageCommand.of("stay"));

        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine().at("/extradition/law_text").asBoolean()).isEqualTo(kept);
    }

    @Test
    void whatAnotherTookOutIsTakenOutAndABlockComesBack() {
        var mine = content("{\"extradition\": {\"purpose\": \"prosecution\"}, \"facts\": \"f\"}");
        ContentKeys.restore(mine, content("{\"extradition\": {}}"), "extradition.purpose");
        ContentKeys.restore(mine, content("{}"), "facts");
        ContentKeys.restore(mine, content("{\"provisional\": {\"zone\": \"Asia/Almaty\"}}"), "provisional.zone");
        ContentKeys.restore(mine, content("{}"), "provisional.place");

        assertThat(mine).isEqualTo(content("{\"extradition\": {}, \"provisional\": {\"zone\": \"Asia/Almaty\"}}"));
        assertThat(ContentKeys.of(List.of("extradition", "judgment", "by"))).isEqualTo("extradition.judgment");
        assertThat(ContentKeys.of(List.of("urgency", "reason"))).isEqualTo("urgency");
    }
}
