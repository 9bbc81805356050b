package org.rogatory.requests.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.person.LearnedPersons;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a message says in words of somebody's own is compared with the names of protected persons. */
class ProtectedWordsTest {

    private static final JsonNode REQUEST = JsonMapper.shared().readTree("""
            {"sealed": {"persons": [{"code": "V-1", "name": "SIRLIYEVA Zashchita"}]}}
            """);

    private final LearnedPersons learned = mock(LearnedPersons.class);
    private final Procedures procedures = mock(Procedures.class);
    private final CaseFile file = mock(CaseFile.class);
    private final ProtectedWords words = new ProtectedWords(learned, provider());

    @SuppressWarnings("unchecked")
    private ObjectProvider<Procedures> provider() {
        ObjectProvider<Procedures> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(procedures);
        return provider;
    }

    @BeforeEach
    void keepsTheRequest() {
        when(file.caseRef()).thenReturn("UZ-EXT-2026-000001");
        when(file.state()).thenReturn("UZ");
        when(procedures.content(any(), any())).thenReturn(REQUEST);
    }

    private static ObjectNode message() {
        return JsonMapper.shared().createObjectNode();
    }

    @ParameterizedTest
    @CsvSource({
        "surrender_notice, escort, contact",
        "transfer_outcome_notice, court, issuer",
        "transfer_outcome_notice, number, reference",
        "custody_notice, order, reference",
        "additional_information_reply, certifier, contact",
        "surrender_notice, place, place"
    })
    void eachTextIsComparedAndRefusedAtTheFieldInWhichItIsWritten(String kind, String part, String field) {
        var naming = message().put(part, "Of Sirliyeva Zashchita (synthetic)");
        var refused = catchThrowableOfType(Refusal.class, () -> words.demandWritten(file, kind, naming));
        assertThat(refused.code()).isEqualTo("protected-name");
        assertThat(refused.fields()).containsExactly(field);
        var coded = message().put(part, "Of V-1 (synthetic)");
        assertThatCode(() -> words.demandWritten(file, kind, coded)).doesNotThrowAnyException();
    }

    @Test
    void whatIsWrittenInOneFieldIsComparedWhole() {
        for (var part : new String[] {"escort", "certifier"}) {
            var told = message().put("escort", "Two officers").put("certifier", "Sworn translator");
            told.put(part, "Sirliyeva Zashchita");
            var refused =
                    catchThrowableOfType(Refusal.class, () -> words.demandWritten(file, "surrender_notice", told));
            assertThat(refused.fields()).containsExactly("contact");
        }
    }

    @Test
    void aCountOfRemindersIsReadForNobody() {
        words.demandWritten(file, "reminder", message().put("number", 2));
        verify(procedures, never()).content(any(), any());
    }
}
