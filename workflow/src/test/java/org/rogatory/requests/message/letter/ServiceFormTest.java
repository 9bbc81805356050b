package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request for service alone begins with what is served, and says all that a long one says. */
class ServiceFormTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-05-18T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "KZ", "KZ-GPO", null, null);

    private static ObjectNode request(String form, String language) {
        return (ObjectNode) JSON.readTree("""
                {"form": "%s", "language": "%s", "legal_basis": ["MINSK-1993"], "facts": "A theft (synthetic).",
                 "case_number": "12/3-24", "persons": [{"role": "witness", "name": "Namunov Shuhrat"}],
                 "assistance": [{"type": "service_documents", "facts": {"recipient": "Namunov Shuhrat, house 1",
                                 "latest_service_date": "2026-08-01"}}]}
                """.formatted(form, language));
    }

    private static Letter letter(ObjectNode content) {
        return LETTERS.request(HEAD, content, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void beginsWithWhatIsServed(String tag) {
        var language = Locale.forLanguageTag(tag);
        var letter = letter(request("service_short_form", tag));
        assertThat(letter.title()).isEqualTo(TEXT.phrase("title.request.service", language));
        assertThat(letter.sections().get(0).paragraphs())
                .containsExactly(TEXT.phrase("kind.request.service", language));
        assertThat(letter.sections().get(1).heading()).startsWith(TEXT.phrase("section.assistance", language));
    }

    @Test
    void saysNoLessThanALongRequest() {
        var brief = letter(request("service_short_form", "ru"));
        var whole = letter(request("mla_request", "ru"));
        assertThat(brief.sections().stream().skip(1))
                .containsExactlyInAnyOrderElementsOf(
                        whole.sections().stream().skip(1).toList());
        assertThat(JSON.readTree(brief.data()).path("content"))
                .isEqualTo(JSON.readTree(whole.data()).path("content"));
        assertThat(brief.kind()).isEqualTo(whole.kind());
    }

    @Test
    void isALongOneWhereAnythingElseIsAskedOrAnEarlierOneGoesOn() {
        var more = request("service_short_form", "ru");
        more.withArray("assistance").addObject().put("type", "taking_evidence");
        assertThat(letter(more).title())
                .isEqualTo(letter(request("mla_request", "ru")).title());
        var further = request("service_short_form", "ru").put("parent", "UZ-MLA-2026-000100");
        assertThat(letter(further).sections())
                .extracting(Section::paragraphs)
                .doesNotContain(List.of(TEXT.phrase("kind.request.service", Locale.forLanguageTag("ru"))));
    }
}
