package org.rogatory.requests.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.exchange.LetterReader.Beside;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files that come with a letter are those that it lists with their hashes, of whatever kind the letter is. */
class LetterAnnexesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RequestLetters LETTERS = new RequestLetters(
            ReferenceData.load(),
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final String ORDER = "ab".repeat(32);
    private static final String PROTOCOL = "cd".repeat(32);
    private static final String OTHER = "ef".repeat(32);

    private static ObjectNode request(String... hashes) {
        var content = JSON.createObjectNode();
        content.putArray("attachments").addObject().put("kind", "court_order").put("name", "Ruling 5");
        return data(LETTERS.request(HEAD, content, documents(hashes)).data());
    }

    private static ObjectNode answer(String... hashes) {
        var subject = LetterSubject.of(
                "answer_letter", JSON.createObjectNode().put("text", "Synthetic answer."), documents(hashes));
        return data(LETTERS.message(HEAD, subject, JSON.createObjectNode()).data());
    }

    private static ObjectNode data(String data) {
        return (ObjectNode) JSON.readTree(data);
    }

    private static List<DocumentView> documents(String... hashes) {
        return Arrays.stream(hashes).map(LetterAnnexesTest::document).toList();
    }

    private static DocumentView document(String hash) {
        return new DocumentView(
                "d-" + hash,
                "c",
                "protocol",
                hash.substring(0, 2) + ".pdf",
                null,
                null,
                DocumentStatus.ATTACHED,
                "application/pdf",
                hash,
                null,
                new KeptContent("c", "address", hash, 10),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }

    private static boolean came(JsonNode data, String... hashes) {
        return LetterAnnexes.came(
                data,
                Arrays.stream(hashes).map(hash -> new Beside("protocol", hash)).toList());
    }

    @Test
    void whatWeSendIsWhatWeList() {
        for (var data : List.of(answer(ORDER, PROTOCOL), request(ORDER, PROTOCOL))) {
            assertThat(came(data, ORDER, PROTOCOL)).isTrue();
            assertThat(came(data, PROTOCOL, ORDER)).as("in any order").isTrue();
            assertThat(came(data, ORDER)).as("one is missing").isFalse();
            assertThat(came(data, ORDER, OTHER)).as("one is another").isFalse();
        }
    }

    @Test
    void aFileMoreIsTold() {
        assertThat(came(answer(ORDER), ORDER, OTHER)).isFalse();
        assertThat(came(answer(ORDER), ORDER, ORDER)).as("the same one twice").isTrue();
    }

    @Test
    void theScanOfTheLetterIsOnNoList() {
        var files = List.of(new Beside(DocumentView.SIGNED_SCAN, OTHER), new Beside("protocol", ORDER));
        assertThat(LetterAnnexes.came(answer(ORDER), files)).isTrue();
    }

    /** Who would have a file taken for a proof of the signature could send any number of them, listed by no letter. */
    @Test
    void moreThanAFewProofsOfItsSignatureAreNone() {
        for (var kind : DocumentView.BESIDE_LETTER) {
            for (var data : List.of(answer(ORDER), answer())) {
                var files = new ArrayList<Beside>(List.of(new Beside("protocol", ORDER)));
                files.addAll(Collections.nCopies(DocumentView.MOST_BESIDE_LETTER, new Beside(kind, OTHER)));
                assertThat(LetterAnnexes.came(data, files)).as(kind).isTrue();
                files.add(new Beside(kind, PROTOCOL));
                assertThat(LetterAnnexes.came(data, files)).as("more " + kind).isFalse();
            }
        }
    }

    @Test
    void whatIsListedWithoutAHashMayBeAFileOfWhichNothingIsKnown() {
        var data = request(ORDER, PROTOCOL);
        data.withArray("enclosures").addObject().put("kind", "Ruling").put("name", "Ruling 7, on paper");
        assertThat(came(data, ORDER, PROTOCOL)).as("it comes on paper").isTrue();
        assertThat(came(data, ORDER, PROTOCOL, OTHER)).as("or so").isTrue();
        assertThat(came(data, ORDER, PROTOCOL, OTHER, "01".repeat(32), "02".repeat(32)))
                .as("more than are listed")
                .isFalse();
    }

    @Test
    void aLetterThatGivesNoHashSaysNothingOfFiles() {
        assertThat(came(answer(), ORDER, OTHER)).isTrue();
        assertThat(came(request(), ORDER)).as("all on paper").isTrue();
    }

    @Test
    void aHashIsTheSameInCapitals() {
        var data = answer(ORDER);
        ((ObjectNode) data.at("/enclosures/0")).put("sha256", ORDER.toUpperCase(Locale.ROOT));
        assertThat(came(data, ORDER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"enclosures\":\"all\"}",
                "{\"enclosures\":{\"sha256\":\"ab\"}}",
                "{\"enclosures\":[1,null,[],\"text\"]}",
                "{\"enclosures\":[{\"sha256\":null}]}"
            })
    void whateverIsSentBreaksNothing(String data) {
        assertThat(came(JSON.readTree(data), ORDER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "\"\"", "\"ab\"", "true"})
    void aHashThatIsNoneIsOfNoFile(String hash) {
        var data = JSON.readTree("{\"enclosures\":[{\"sha256\":" + hash + "}]}");
        assertThat(came(data, ORDER)).isFalse();
    }
}
