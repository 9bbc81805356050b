package org.rogatory.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.letter.LetterWriter.Order;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** In whose name a paper is written that persons sign. */
class CourtPapersTest {

    private static final String REF = "UZ-TSP-2026-000001";
    private static final String KIND = "recognition_decision";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CaseFile file = mock(CaseFile.class);

    @ParameterizedTest
    @CsvSource({
        "COURT, COURT, UZ-COURT-1",
        "COURT, HEAD, UZ-GPO",
        "CENTRAL_OFFICER, COURT, UZ-GPO",
        "CENTRAL_OFFICER, HEAD, UZ-GPO"
    })
    void aCourtWritesWhatItSignsAndTheAuthorityOfTheFileTheRest(Role drafter, Role signer, String sender) {
        when(file.caseRef()).thenReturn(REF);
        when(file.state()).thenReturn("UZ");
        when(file.authority()).thenReturn("UZ-GPO");
        var by = new Officer("drafting.uz", "Testova Nodira", "UZ", "UZ-COURT-1", Set.of(drafter));
        var paper = new NewPaper(KIND, KIND, JSON.createObjectNode().put("number", "12/26"), null, List.of(signer));
        var words = words();
        var data = words.ordered(file, paper, null, by).data();
        var told = words.read(file, new Order("order", REF, KIND, data, Instant.EPOCH, by.username()));
        assertThat(told.sender()).isEqualTo(sender);
        assertThat(told.addressee()).isEqualTo("UZ-GPO");
        assertThat(told.said().path("number").asString()).isEqualTo("12/26");
    }

    /** The cipher hides nothing, and the request says nothing. */
    private static PaperWords words() {
        var cipher = mock(FileCipher.class);
        when(cipher.encrypt(anyString(), anyString())).thenAnswer(call -> call.getArgument(1));
        when(cipher.decrypt(anyString(), anyString())).thenAnswer(call -> call.getArgument(1));
        var procedures = mock(Procedures.class);
        when(procedures.content(any(), any())).thenReturn(JSON.createObjectNode());
        return new PaperWords(cipher, provided(procedures), mock(TakenWords.class), JSON);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProvider<Procedures> provided(Procedures procedures) {
        ObjectProvider<Procedures> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(procedures);
        return provider;
    }
}
