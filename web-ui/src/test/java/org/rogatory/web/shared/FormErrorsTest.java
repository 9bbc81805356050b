package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;

/** What of a refusal a form tells, and where; what it does not tell is thrown again. */
class FormErrorsTest {

    private static final Set<String> OF_THE_FORM = Set.of("letterhead-changed");

    private final Words words = mock(Words.class);

    FormErrorsTest() {
        when(words.text(anyString())).thenAnswer(asked -> asked.getArgument(0));
    }

    private FormErrors told(Refusal refusal) {
        return new FormErrors().tell(refusal, "first", OF_THE_FORM, words);
    }

    @Test
    void tellsAtEachFieldWhatConcernsIt() {
        var errors = told(Refusal.ofAll("field-missing", List.of("reason", "day")));
        assertThat(errors.list())
                .containsExactly(
                        new FormErrors.Entry("reason", "refusal.field-missing"),
                        new FormErrors.Entry("day", "refusal.field-missing"));
        assertThat(told(Refusal.of("day-past", "day")).of("day")).isEqualTo("refusal.day-past");
    }

    @Test
    void tellsAtTheFirstFieldWhatIsOfTheFormAsAWhole() {
        assertThat(told(Refusal.of("letterhead-changed")).of("first")).isEqualTo("refusal.letterhead-changed");
        assertThat(told(Refusal.of(SentOnce.BEFORE)).of("first")).isEqualTo("refusal." + SentOnce.BEFORE);
    }

    @Test
    void throwsAgainWhatTheFormDoesNotTell() {
        for (var code : List.of("wrong-status", "role", "not-found", "reads-only")) {
            var refusal = Refusal.of(code);
            assertThatThrownBy(() -> told(refusal)).isSameAs(refusal);
        }
        var another = Refusal.secondPerson(Refusal.FOUR_EYES);
        assertThatThrownBy(() -> told(another)).isSameAs(another);
        var closed = Refusal.of("signing-right", "holder");
        assertThatThrownBy(() -> told(closed)).isSameAs(closed);
    }

    @Test
    void tellsAtItsFieldThatItTakesAnotherPerson() {
        var errors = told(Refusal.secondPerson("right-for-oneself", "holder"));
        assertThat(errors.of("holder")).isEqualTo("refusal.right-for-oneself");
    }

    @Test
    void tellsWhateverItIsWhereWordsWouldBeLostButNotWhatIsClosed() {
        var closed = Refusal.of("signing-right");
        assertThat(FormErrors.refused(Refusal.of("wrong-status"), "most", words).of("most"))
                .isEqualTo("refusal.wrong-status");
        assertThat(FormErrors.refused(Refusal.of("day-past", "day"), "most", words)
                        .list())
                .containsExactly(new FormErrors.Entry("day", "refusal.day-past"));
        assertThatThrownBy(() -> FormErrors.refused(closed, "most", words)).isSameAs(closed);
    }

    @Test
    void tellsAtItsFieldAloneThatItTakesAnotherPersonAlsoWhereWordsWouldBeLost() {
        var another = Refusal.secondPerson(Refusal.FOUR_EYES);
        assertThatThrownBy(() -> FormErrors.refused(another, "most", words)).isSameAs(another);
        var errors = FormErrors.refused(Refusal.secondPerson("right-for-oneself", "holder"), "most", words);
        assertThat(errors.of("holder")).isEqualTo("refusal.right-for-oneself");
        assertThat(errors.of("most")).isNull();
    }
}
