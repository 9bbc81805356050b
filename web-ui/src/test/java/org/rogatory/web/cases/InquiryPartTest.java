package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of each thing that was told it is said upon which question it was. */
class InquiryPartTest {

    private static final Officer READER =
            new Officer("officer.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.CENTRAL_OFFICER));

    private final CaseFile file = mock(CaseFile.class);
    private final Inquiries kept = mock(Inquiries.class);
    private final ParticularFields particulars = mock(ParticularFields.class);
    private final Words words = mock(Words.class);
    private final InquiryPart part =
            new InquiryPart(mock(OutgoingReview.class), List.of(kept), mock(StepWords.class), particulars, words);

    private static JsonNode told(String text, String question) {
        return JsonMapper.shared().createObjectNode().put("text", text).put(Inquiry.IN_REPLY_TO, question);
    }

    private List<String> shown(JsonNode... told) {
        var question = JsonMapper.shared().createObjectNode().put("text", "Since when?");
        var inquiry = new Inquiry(Inquiry.of(question, "second").asked(), List.of(told));
        when(kept.keeps(any())).thenReturn(true);
        when(kept.inquiry(any(), any())).thenReturn(Optional.of(inquiry));
        when(words.text(anyString())).thenAnswer(asked -> asked.getArgument(0));
        when(particulars.rows(any(), any())).thenReturn(List.of());
        return part.of(file, "decide_grant", READER, Locale.ENGLISH).stream()
                .map(Row::value)
                .toList();
    }

    @Test
    void whileOnlyAnEarlierQuestionIsAnsweredThisOneIsOpen() {
        assertThat(shown(told("Late", "first"))).containsExactly("Since when?", "cases.inquiry.earlier-told", "Late");
    }

    @Test
    void whatAnswersThisQuestionIsToldFromWhatAnsweredAnEarlierOne() {
        assertThat(shown(told("Late", "first"), told("Right", "second")))
                .containsExactly(
                        "Since when?", "cases.inquiry.former-told", "Late", "cases.inquiry.last-told", "Right");
    }

    @Test
    void whereAllAnswersTheQuestionNothingIsNoted() {
        assertThat(shown(told("One", "second"), told("More", "second"))).containsExactly("Since when?", "One", "More");
    }
}
