package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.mla.DraftSaving.End;
import org.rogatory.web.shared.RefusalTrail;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftSavingTest {

    private static final Officer OFFICER = new Officer("drafter.uz", "", "UZ", "UZ-UNIT-1", Set.of(Role.DRAFTER));
    private static final PageCommand STAY = PageCommand.of("stay");

    private final Drafts drafts = mock(Drafts.class);
    private final RefusalTrail trail = mock(RefusalTrail.class);
    private final DraftSaving saving = new DraftSaving(drafts, trail);
    private final TopicForm form = new MatterForm();

    private static Draft draft(String json, long version) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn("UZ-MLA-2026-000001");
        when(file.version()).thenReturn(version);
        return new Draft(file, (ObjectNode) JsonMapper.shared().readTree(json), OFFICER);
    }

    /** The page as it was opened on another content, with a word of one's own. */
    private Typed typed(Draft opened, String facts) {
        var typed = form.read(opened.content());
        typed.put("version", String.valueOf(opened.file().version()));
        typed.put("seen", DraftSaving.seen(opened.content(), DraftTopic.MATTER));
        typed.put("facts", facts);
        return typed;
    }

    @Test
    void asksWhenAnotherHasChangedTheSamePage() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = draft("{\"facts\": \"theirs\"}", 2);
        var outcome = saving.save(present, form, typed(opened, "mine"), STAY);
        assertThat(outcome.end()).isEqualTo(End.CHANGED);
        assertThat(outcome.mine().path("facts").asString()).isEqualTo("mine");
        verify(drafts, never()).write(any(), any());
    }

    private Draft closed(Draft draft, String... keys) {
        return new Draft(draft.file(), draft.content(), OFFICER, Set.of(keys));
    }

    /** Also on a page that was opened before: it asks nothing, so that it shows nothing of what others wrote there. */
    @Test
    void refusesWhatIsSaidInASectionOfOthers() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = closed(draft("{\"case_number\": \"theirs\"}", 2), "facts");
        var outcome = saving.save(present, form, typed(opened, "mine"), STAY);
        assertThat(outcome.end()).isEqualTo(End.REFUSED);
        assertThat(outcome.refusal()).extracting(Refusal::code).isEqualTo("section-not-read");
        verify(drafts, never()).write(any(), any());
        verify(trail).told(Objects.requireNonNull(outcome.refusal()));
    }

    /** Whatever the page is told of itself is told to the trail, which knows what closes something to who asked. */
    @Test
    void whatIsRefusedWhenItIsWrittenIsToldToTheTrailAlsoInPassing() {
        var refusal = Refusal.secondPerson(Refusal.UNREAD);
        doThrow(refusal).when(drafts).write(any(), any());
        var present = draft("{\"facts\": \"old\"}", 1);
        assertThat(saving.pass(present, form, typed(present, "mine")).end()).isEqualTo(End.REFUSED);
        verify(trail).told(refusal);
    }

    @Test
    void savesAroundASectionOfOthers() {
        var present = closed(draft("{\"case_number\": \"1\"}", 1), "facts", "assistance-1");
        var typed = form.read(present.content());
        typed.put("version", "1");
        typed.put("case_number", "2");
        var outcome = saving.pass(present, form, typed);
        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine().has("facts")).isFalse();
        assertThat(present.closes("item-0")).isTrue();
        assertThat(present.closes("item-1")).isFalse();
    }

    @Test
    void doesNotAskWhenAnotherHasChangedAnotherPage() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = draft("{\"facts\": \"old\", \"purpose\": \"theirs\"}", 2);
        var outcome = saving.save(present, form, typed(opened, "mine"), STAY);
        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine().path("purpose").asString()).isEqualTo("theirs");
        assertThat(outcome.mine().path("facts").asString()).isEqualTo("mine");
    }

    @Test
    void doesNotAskWhenBothWroteTheSame() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = draft("{\"facts\": \"mine\"}", 2);
        assertThat(saving.save(present, form, typed(opened, "mine"), STAY).end())
                .isEqualTo(End.SAVED);
    }

    @Test
    void keepsWhatWasChosen() {
        var present = draft("{\"facts\": \"theirs\", \"case_number\": \"1\"}", 2);
        var typed = typed(present, "mine");
        typed.put("case_number", "2");
        typed.put("keep-facts", "theirs");
        typed.put("keep-case_number", "mine");
        var outcome = saving.save(present, form, typed, STAY);
        assertThat(outcome.mine().toString()).isEqualTo("{\"facts\":\"theirs\",\"case_number\":\"2\"}");
    }

    @Test
    void looksAgainWhenSomebodyWasFasterByAMoment() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = draft("{\"facts\": \"theirs\"}", 2);
        doThrow(Refusal.of("changed-meanwhile")).when(drafts).write(any(), any());
        when(drafts.find("UZ-MLA-2026-000001", OFFICER)).thenReturn(present.file());
        when(drafts.open(present.file(), OFFICER)).thenReturn(present);
        var outcome = saving.save(opened, form, typed(opened, "mine"), STAY);
        assertThat(outcome.end()).isEqualTo(End.CHANGED);
        assertThat(outcome.draft()).isSameAs(present);
    }

    @Test
    void writesNothingThatCannotBeRead() {
        var present = draft("{\"facts\": \"old\"}", 1);
        var typed = typed(present, "mine");
        typed.put("opened", "yesterday");
        assertThat(saving.save(present, form, typed, STAY).end()).isEqualTo(End.UNREADABLE);
        verify(drafts, never()).write(any(), any());
    }

    @Test
    void whatWasLeftAsGivenBecomesWhatTheOtherMadeOfIt() {
        var opened = draft("{\"facts\": \"old\", \"case_number\": \"1\"}", 1);
        var present = draft("{\"facts\": \"theirs\", \"case_number\": \"1\"}", 2);
        var typed = typed(opened, "old");
        typed.put("case_number", "2");
        var outcome = saving.save(present, form, typed, STAY);
        assertThat(outcome.end()).isEqualTo(End.SAVED);
        assertThat(outcome.mine().path("facts").asString()).isEqualTo("theirs");
        assertThat(outcome.mine().path("case_number").asString()).isEqualTo("2");
    }

    @Test
    void onlyWhatBothHaveChangedIsAsked() {
        var opened = draft("{\"facts\": \"old\", \"case_number\": \"1\"}", 1);
        var present = draft("{\"facts\": \"theirs\", \"case_number\": \"3\"}", 2);
        var outcome = saving.save(present, form, typed(opened, "mine"), STAY);
        assertThat(outcome.end()).isEqualTo(End.CHANGED);
        assertThat(outcome.asked()).containsExactly("facts");
        assertThat(outcome.taken(DraftTopic.MATTER)).contains("case_number").doesNotContain("facts");
        assertThat(outcome.mine().path("case_number").asString()).isEqualTo("3");
    }

    @Test
    void aPageThatCarriesNothingKnownIsAskedAbout() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var typed = typed(opened, "old");
        typed.put("seen", "of-before");
        var present = draft("{\"facts\": \"theirs\"}", 2);
        assertThat(saving.save(present, form, typed, STAY).asked()).containsExactly("facts");
    }

    @Test
    void inPassingNothingOfAnotherIsTaken() {
        var opened = draft("{\"facts\": \"old\"}", 1);
        var present = draft("{\"facts\": \"theirs\"}", 2);
        assertThat(saving.pass(present, form, typed(opened, "old")).end()).isEqualTo(End.CHANGED);
        verify(drafts, never()).write(any(), any());
    }
}
