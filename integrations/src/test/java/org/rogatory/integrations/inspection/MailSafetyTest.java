package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.inspection.InspectionReason;

/** What an electronic letter carries is decoded and looked into, however it is written and wherever it lies. */
@Tag("slow")
class MailSafetyTest {

    private static final String PROGRAM = "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0program";
    private static final String SCRIPTED = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction"
            + "<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";
    private static final String SENT =
            "From: office@example.org\r\nTo: desk@example.org\r\nSubject: A letter\r\nMIME-Version: 1.0\r\n";
    private static final String TEXT = "Content-Type: text/plain\r\n\r\nSee the files (synthetic).\r\n";

    private static Set<InspectionReason> found(String letter) throws IOException {
        return Opened.reasons(Opened.bytes(letter));
    }

    private static String list(String boundary, String... parts) {
        var list = new StringBuilder("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n");
        for (var part : parts) {
            list.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return list.append("--").append(boundary).append("--\r\n").toString();
    }

    private static String packed(String type, String content) {
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(content);
    }

    private static String base64(String content) {
        return Base64.getMimeEncoder().encodeToString(Opened.bytes(content));
    }

    private static String quoted(String content) {
        return content.chars().mapToObj("=%02X"::formatted).collect(Collectors.joining("=\r\n"));
    }

    @Test
    void aLetterOfWordsIsClean() throws IOException {
        assertThat(found(SENT + "\r\nNothing is attached (synthetic).\r\n")).isEmpty();
        assertThat(found(SENT + list("b", TEXT, "Content-Type: text/html\r\n\r\n<html><body>See</body></html>")))
                .isEmpty();
    }

    @Test
    void aHarmlessFileIsToldAndNothingElse() throws IOException {
        assertThat(found(SENT + list("b", TEXT, packed("application/octet-stream", "A table (synthetic)."))))
                .containsExactly(InspectionReason.EMBEDDED);
    }

    @Test
    void aProgramIsFoundHoweverItIsEncoded() throws IOException {
        var encoded = "Content-Type: image/png\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n";
        var inQuotes = encoded + quoted(PROGRAM);
        var asItIs = "Content-Type: image/png\r\nContent-Transfer-Encoding: binary\r\n\r\n" + PROGRAM;
        for (var part : new String[] {packed("image/png", PROGRAM), inQuotes, asItIs}) {
            assertThat(found(SENT + list("b", TEXT, part)))
                    .containsExactlyInAnyOrder(InspectionReason.EMBEDDED, InspectionReason.PROGRAM);
        }
        assertThat(found(SENT + packed("image/png", PROGRAM)))
                .as("a letter that is nothing but the file")
                .contains(InspectionReason.PROGRAM);
    }

    @Test
    void aFileIsFoundInListsWithinListsAndBehindPadding() throws IOException {
        var script = packed("application/pdf", SCRIPTED);
        assertThat(found(SENT + list("outer", TEXT, list("inner", list("core", script)))))
                .contains(InspectionReason.SCRIPT);
        var behind = packed("application/zip", "a") + "\r\n" + base64(SCRIPTED);
        assertThat(found(SENT + list("b", behind))).contains(InspectionReason.SCRIPT);
        var unended = list("b", TEXT, script).replace("--b--", "");
        assertThat(found(SENT + unended)).as("the last line is missing").contains(InspectionReason.SCRIPT);
    }

    @Test
    void aLetterInALetterIsOneWhateverItsBeginningLooksLike() throws IOException {
        var inner = "X-Note: " + "a".repeat(5000) + "\r\n" + SENT + list("in", TEXT, packed("image/png", PROGRAM));
        assertThat(found(SENT + list("b", "Content-Type: message/rfc822\r\n\r\n" + inner)))
                .contains(InspectionReason.PROGRAM);
        assertThat(found(SENT + list("b", packed("message/rfc822", inner)))).contains(InspectionReason.PROGRAM);
        var digest = list("b", "\r\n" + inner).replace("multipart/mixed", "multipart/digest");
        assertThat(found(SENT + digest)).contains(InspectionReason.PROGRAM);
    }

    @Test
    void aTextThatBeginsLikeALetterIsOne() throws IOException {
        var hidden = "X-Note: a\r\n".repeat(20_000) + packed("image/png", PROGRAM);
        assertThat(found(hidden)).contains(InspectionReason.PROGRAM);
        assertThat(found("Note: of words\nand of more words: an office (synthetic).\n"))
                .isEmpty();
        assertThat(found("Pipe to the house (synthetic)\n"))
                .as("no letter at all")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename=\"report.exe\"",
                "attachment; filename=report.EXE",
                "attachment; filename*=UTF-8''%D1%85%2Eexe",
                "attachment; filename*0=\"report.e\"; filename*1=\"xe\"",
                "attachment;\r\n filename=\"=?UTF-8?B?cmVwb3J0LmV4ZQ==?=\"",
                "attachment; filename=\"=?utf-8?Q?report=2Ee?= =?utf-8?Q?xe?=\"",
                "attachment; filename=\"report.exe. \"",
                "attachment; filename=\"report.exe. .\""
            })
    void aProgramIsKnownByItsName(String disposition) throws IOException {
        var part = "Content-Type: text/plain\r\nContent-Disposition: " + disposition + "\r\n\r\necho (synthetic)";
        assertThat(found(SENT + list("b", part)))
                .containsExactlyInAnyOrder(InspectionReason.EMBEDDED, InspectionReason.PROGRAM);
        var paper = part.substring(0, part.indexOf("attachment")) + "attachment; filename=\"exe.txt\"\r\n\r\nWords";
        assertThat(found(SENT + list("b", paper))).containsExactly(InspectionReason.EMBEDDED);
    }

    @Test
    void namesOfManyDotsHoldNothingUp() {
        var dots = (" " + ".".repeat(12_000) + "\r\n").repeat(5);
        var said = "Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n";
        var part = said + " filename=\"\r\n" + dots + " x\"\r\n\r\nWords";
        var parts = new String[10];
        Arrays.fill(parts, part);
        var letter = SENT + list("b", parts);
        Set<InspectionReason> reasons = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(letter));
        assertThat(reasons).containsExactly(InspectionReason.EMBEDDED);
    }

    @Test
    void aHeadThatTwoProgramsReadDifferentlyIsFound() throws IOException {
        var other = "Content-Type: multipart/mixed; boundary=other\r\n";
        assertThat(found(SENT + other + list("b", TEXT))).contains(InspectionReason.POLYGLOT);
        assertThat(found(SENT + "Content-Type: multipart/mixed; boundary=b; boundary=other\r\n\r\n--b\r\n" + TEXT))
                .contains(InspectionReason.POLYGLOT);
    }

    @Test
    void aLetterThatWouldExhaustWhoReadsItIsFound() throws IOException {
        var endless = "Content-Type: text/plain; note=\"" + "a".repeat(200_000) + "\"\r\n\r\nWords";
        var folded = "Content-Type: text/plain;\r\n" + " note=a;\r\n".repeat(20_000) + "\r\nWords";
        assertThat(found(SENT + endless)).contains(InspectionReason.TOO_LARGE);
        assertThat(found(SENT + folded)).contains(InspectionReason.TOO_LARGE);
        assertThat(found(SENT + list("b", (TEXT + "--b\r\n").repeat(50)))).contains(InspectionReason.TOO_MANY);
        assertThat(found(SENT + list("b", "--b\r\n".repeat(20_000)))).contains(InspectionReason.TOO_MANY);
        var lists = TEXT;
        var letters = SENT + TEXT;
        for (int level = 0; level < 12; level++) {
            lists = list("b" + level, lists);
        }
        for (int level = 0; level < 4; level++) {
            letters = SENT + "Content-Type: message/rfc822\r\n\r\n" + letters;
        }
        assertThat(found(SENT + lists)).contains(InspectionReason.TOO_DEEP);
        assertThat(found(letters)).contains(InspectionReason.TOO_DEEP);
    }

    @Test
    void whatCannotBeTakenApartIsSaid() throws IOException {
        assertThat(found(SENT + "Content-Type: multipart/mixed\r\n\r\n--b\r\n" + TEXT))
                .contains(InspectionReason.DAMAGED);
        var torn = "Message-ID: <a@example.org>\r\nno line of a head\r\n";
        assertThat(found(torn + packed("image/png", PROGRAM))).contains(InspectionReason.DAMAGED);
        assertThat(found(SENT + "Content-Type: message/partial; id=a\r\n\r\nA piece"))
                .contains(InspectionReason.NOT_LOOKED_INTO);
        assertThat(found(SENT + "Content-Transfer-Encoding: x-uuencode\r\n\r\nA piece"))
                .contains(InspectionReason.NOT_LOOKED_INTO);
        assertThat(found(SENT + "\r\nWords\nbegin 644 report.exe\n#0V%T\n`\nend\n"))
                .contains(InspectionReason.NOT_LOOKED_INTO);
        assertThat(found(SENT + list("b", TEXT).replace("/mixed", "/encrypted")))
                .contains(InspectionReason.ENCRYPTED);
        assertThat(found(SENT + "Content-Type: message/external-body; access-type=URL\r\n\r\nX: y\r\n\r\n"))
                .contains(InspectionReason.REMOTE);
    }
}
