package org.rogatory.transfer.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.requests.papers.DraftedPapers;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody serves longer than his sentence, with what was credited by the State that has sentenced him. */
class SentenceEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final CaseFile file = mock(CaseFile.class);

    private static JsonNode content(String time) {
        return JsonMapper.shared().readTree("{\"transfer\": {\"time\": " + time + "}}");
    }

    @SuppressWarnings("unchecked")
    private Recognitions recognitions(String time) {
        var procedures = mock(Procedures.class);
        when(procedures.content(any(), any())).thenReturn(content(time));
        ObjectProvider<Procedures> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(procedures);
        when(file.state()).thenReturn("KZ");
        var eligibilities = mock(Eligibilities.class);
        when(eligibilities.today(file)).thenReturn(TODAY);
        return new Recognitions(new Sentences(provider, eligibilities), mock(DraftedPapers.class));
    }

    @Test
    void anEndThatWasBroughtForwardIsNotPassed() {
        var credited = recognitions("{\"from\": \"2024-02-29\", \"sentence\": \"P4Y\", \"end_date\": \"2027-12-31\"}");
        assertThat(credited.heavier(file, LocalDate.of(2028, 1, 15))).isTrue();
        assertThat(credited.heavier(file, LocalDate.of(2027, 12, 31))).isFalse();
    }

    @Test
    void theCountedEndHoldsWhereALaterOneIsTold() {
        var told = recognitions("{\"from\": \"2024-02-29\", \"sentence\": \"P4Y\", \"end_date\": \"2029-01-01\"}");
        assertThat(told.heavier(file, LocalDate.of(2028, 3, 1))).isTrue();
        assertThat(told.heavier(file, LocalDate.of(2028, 2, 29))).isFalse();
    }

    @Test
    void whatCannotBeCountedIsHeldToWhatWasTold() {
        var told = recognitions("{\"sentence\": \"four years\", \"end_date\": \"2028-01-01\"}");
        assertThat(told.heavier(file, LocalDate.of(2028, 1, 2))).isTrue();
        assertThat(recognitions("{}").heavier(file, TODAY)).isFalse();
    }

    private String said(String time, String method, @Nullable LocalDate named) {
        var act =
                Act.draft("recognise_sentence").kind(method).until(named, null).act();
        return recognitions(time).said(file, act).path("end").asString("none");
    }

    /** What we write down where the court names no end is nothing that we would refuse as heavier. */
    @Test
    void aSentenceThatGoesOnEndsWhereItEndedBefore() {
        var credited = "{\"from\": \"2024-02-29\", \"sentence\": \"P4Y\", \"end_date\": \"2027-12-31\"}";
        assertThat(said(credited, "continued", null)).isEqualTo("2027-12-31");
        assertThat(said(credited, "continued", LocalDate.of(2027, 6, 1))).isEqualTo("2027-06-01");
        var later = "{\"from\": \"2024-02-29\", \"sentence\": \"P4Y\", \"end_date\": \"2029-01-01\"}";
        assertThat(said(later, "continued", null)).isEqualTo("2028-02-29");
        assertThat(said("{}", "continued", null)).isEqualTo("none");
    }

    @Test
    void theEndOfAConvertedSentenceIsWhatTheCourtHasSaid() {
        var counted = "{\"from\": \"2024-02-29\", \"sentence\": \"P4Y\"}";
        assertThat(said(counted, "converted", null)).isEqualTo("none");
        assertThat(said(counted, "converted", LocalDate.of(2027, 6, 1))).isEqualTo("2027-06-01");
    }

    @Test
    void aTermThatNoCalendarHasIsNotRead() {
        assertThat(SentenceWords.read(content("{\"from\": \"2024-02-29\", \"sentence\": \"P999999999Y\"}")))
                .isEmpty();
        assertThat(SentenceWords.read(content("{\"from\": \"2024-02-29\", \"sentence\": \"P25Y\"}")))
                .isPresent();
    }
}
