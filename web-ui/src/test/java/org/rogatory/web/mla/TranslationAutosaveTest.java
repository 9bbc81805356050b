package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.web.shared.RefusalTrail;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What is refused to a translation that is saved in passing leaves the same trace as one that is sent. */
class TranslationAutosaveTest {

    private static final String FILE = "UZ-MLA-2026-000001";
    private static final Officer OFFICER = new Officer("drafter.uz", "", "UZ", "UZ-UNIT-1", Set.of(Role.DRAFTER));

    private final Cases cases = mock(Cases.class);
    private final RequestTranslations translations = mock(RequestTranslations.class);
    private final RefusalTrail trail = mock(RefusalTrail.class);
    private final TranslationController controller = new TranslationController(
            cases,
            mock(Procedures.class),
            translations,
            mock(TranslatedUploads.class),
            mock(TranslationPages.class),
            mock(AnswerTranslationPages.class),
            new Crossings(),
            mock(SentOnce.class),
            trail,
            mock(Words.class));

    private ModelAndView passed(Refusal refusal) {
        var file = mock(CaseFile.class);
        when(file.outgoing()).thenReturn(true);
        when(cases.find(any(), any())).thenReturn(file);
        doThrow(refusal).when(translations).write(any(), any(), any());
        return controller.autosave(FILE, new LinkedMultiValueMap<>(), OFFICER);
    }

    @Test
    void whatIsClosedToWhoSentItIsToldByNoPageOfHis() {
        for (var code : new String[] {"not-found", "role", "reads-only"}) {
            assertThatThrownBy(() -> passed(Refusal.of(code))).hasMessageStartingWith(code);
        }
        verify(trail, never()).told(any());
    }

    @Test
    void whatAnotherHasToDoStaysOnThePageAndIsToldToTheTrail() {
        var refusal = Refusal.secondPerson(Refusal.UNREAD);
        assertThat(passed(refusal).getModel()).containsEntry("end", "refused");
        verify(trail).told(refusal);
    }
}
