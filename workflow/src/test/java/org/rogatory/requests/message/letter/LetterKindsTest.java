package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.registers.LetterSubject;

/** What a journal calls a letter whose kind two procedures share. */
class LetterKindsTest {

    @ParameterizedTest
    @CsvSource({
        "extradition_request, feedback_notice, RESULT_REPORT",
        "extradition_request, consultation_request, CONSULTATION",
        "extradition_request, request, EXTRADITION_REQUEST",
        "mla_request, feedback_notice, CONSULTATION"
    })
    void theNoticeOfAnExtraditionTellsAResult(String form, String kind, LetterSubject subject) {
        var file = mock(CaseFile.class);
        when(file.form()).thenReturn(form);
        assertThat(LetterKinds.subject(file, kind)).isEqualTo(subject);
    }
}
