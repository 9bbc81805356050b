package org.rogatory.requests.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** A letter on a transit, or on consent after a surrender, names that request and no other. */
class ExtraditionWordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());

    /** Such requests do not come again corrected, and nobody is consulted on a consent. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            "kind.request.corrected.transit",
            "title.request.corrected.transit",
            "kind.request.corrected.consent",
            "title.request.corrected.consent",
            "kind.consultation_request.consent");

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_uz"})
    void whateverIsSaidOfAnExtraditionIsSaidOfATransitAndOfAConsent(String language) throws IOException {
        var words = keys(language);
        var wanted = words.stream()
                .filter(key -> key.matches("(kind|title)\\..+\\.extradition"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .flatMap(key -> Stream.of(key + ".transit", key + ".consent"))
                .filter(key -> !NOT_WRITTEN.contains(key))
                .toList();

        assertThat(wanted).isNotEmpty();
        assertThat(words).containsAll(wanted);
    }

    @ParameterizedTest
    @CsvSource({"transit_request, transit", "speciality_consent_request, consent"})
    void aNoteThatPassesOnSuchARequestNamesIt(String form, String named) {
        var payload = JSON.createObjectNode();
        var note = new LetterSubject("note_verbale", "kind.note_verbale.request", payload, List.of());

        var own = ExtraditionWords.of(note, JSON.createObjectNode().put("form", form), TEXT);

        assertThat(own.opening()).isEqualTo("kind.note_verbale.request." + named);
        assertThat(TEXT.phrase(own.opening(), Locale.ENGLISH)).contains("a request for " + named);
    }

    @Test
    void theTitleOfAnInterimReplyOnATransitNamesTheTransit() {
        assertThat(TEXT.title("interim_reply", "kind.interim_reply.due.transit", Locale.ENGLISH))
                .isEqualTo("Interim Reply to a Request for Transit");
    }

    private static Set<String> keys(String language) throws IOException {
        var words = new Properties();
        try (var in =
                ExtraditionWordsTest.class.getResourceAsStream("/letters/mla/letters" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
