package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.tasks.OpenTask;

/** Lists tell of a file that is nobody else's business its code, that something is to do, and whether it is open. */
class QuietWordsTest {

    private final CaseWords caseWords = mock(CaseWords.class);
    private final Words words = mock(Words.class);
    private final QuietWords quiet = new QuietWords(caseWords, words);

    QuietWordsTest() {
        when(words.text(anyString())).thenAnswer(asked -> asked.getArgument(0));
        when(caseWords.status(any(), any())).thenReturn(new StatusView("wait", "Consent declined"));
    }

    private static OpenTask task(String caseRef) {
        var task = mock(OpenTask.class);
        when(task.caseRef()).thenReturn(caseRef);
        when(task.step()).thenReturn("DecidePresumed");
        return task;
    }

    private static CaseFile file(String machine) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn(machine);
        return file;
    }

    @Test
    void tellsTheStepOfNoQuietFile() {
        assertThat(quiet.step(task("7KQXM-2P9DT"))).isEqualTo("shared.quiet.step");
        assertThat(quiet.step(task("UZ-MLA-2026-000001"))).isEqualTo("mla.step.DecidePresumed");
    }

    @Test
    void tellsOfAQuietFileOnlyWhetherItIsOpen() {
        assertThat(quiet.status(file("referral"), Locale.ENGLISH))
                .isEqualTo(new StatusView("plain", "shared.quiet.open"));
        assertThat(quiet.status(file("mla_incoming"), Locale.ENGLISH).label()).isEqualTo("Consent declined");
    }
}
