package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.PartedUpload;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;

/** A file sent in parts by a national system. */
class UploadsApiTest extends RunningNode {

    private static final String SENDER = "drafter.uz";
    private static final byte[] FILE =
            "A record, synthetic, sent in parts.\n".repeat(50).getBytes(StandardCharsets.US_ASCII);

    private String draft() {
        return as(SENDER)
                .post("/cases", Prepared.summons())
                .body()
                .path("caseRef")
                .asString();
    }

    private static Map<String, Object> asked(Map<String, Object> more) {
        var asked = new HashMap<String, Object>(Map.of("name", "record.txt", "size", FILE.length, "kind", "other"));
        asked.putAll(more);
        return asked;
    }

    private NationalSystem.Answer begin(String caseRef, Map<String, Object> more) {
        return as(SENDER).post("/cases/" + caseRef + "/uploads", asked(more));
    }

    private PartedUpload begun(String caseRef, Map<String, Object> more) {
        var begun = begin(caseRef, more);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.body().path("received").asLong()).isZero();
        var path = "/cases/" + caseRef + "/uploads/"
                + begun.body().path("uploadRef").asString();
        return new PartedUpload(address(), SENDER, path);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> at(long offset) {
        return Map.of("Upload-Offset", String.valueOf(offset));
    }

    @Test
    void isGoneOnWithAfterABreakAndBecomesADocument() {
        var caseRef = draft();
        var upload = begun(caseRef, Map.of("sha256", HexFormat.of().formatHex(hash(FILE))));
        brokenOff(upload);
        assertThat(upload.offset()).isEqualTo(1000);
        assertThat(as(SENDER).get("/cases/" + caseRef + "/uploads").body()).hasSize(1);
        assertThat(finish(upload).code()).isEqualTo("upload-incomplete");
        var rest = Arrays.copyOfRange(FILE, 1000, FILE.length);
        assertThat(upload.send(rest, at(1000)).statusCode()).isEqualTo(204);

        var document = finish(upload);

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body().path("sha256").asString())
                .isEqualTo(HexFormat.of().formatHex(hash(FILE)));
        var documentRef = document.body().path("documentRef").asString();
        assertThat(as(SENDER).download("/cases/" + caseRef + "/documents/" + documentRef))
                .isEqualTo(new String(FILE, StandardCharsets.ISO_8859_1));
        assertThat(finish(upload).body().path("documentRef").asString()).isEqualTo(documentRef);
        assertThat(as(SENDER).get("/cases/" + caseRef + "/uploads").body()).isEmpty();
    }

    /** A thousand bytes, sent a second time by somebody who did not hear the answer. */
    private static void brokenOff(PartedUpload upload) {
        var first = Arrays.copyOf(FILE, 1000);
        var told = Map.of("Upload-Offset", "0", "Upload-Checksum", checksum(first));
        var taken = upload.send(first, told);
        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(PartedUpload.offset(taken)).isEqualTo(1000);
        var again = upload.send(first, told);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"code\":\"upload-offset\"");
    }

    private static String checksum(byte[] bytes) {
        return "sha256 " + Base64.getEncoder().encodeToString(hash(bytes));
    }

    private NationalSystem.Answer finish(PartedUpload upload) {
        return as(SENDER).post(upload.path() + "/finish", Map.of());
    }

    @Test
    void aPartThatCannotBeTakenLeavesTheUploadWhereItStands() {
        var caseRef = draft();
        var upload = begun(caseRef, Map.of());
        var wrong = Map.of("Upload-Offset", "0", "Upload-Checksum", checksum(FILE));

        assertThat(upload.send(new byte[10], wrong).body()).contains("\"code\":\"upload-checksum\"");
        assertThat(upload.send(new byte[10], Map.of()).body()).contains("\"code\":\"upload-header\"");
        assertThat(upload.send(new byte[10], Map.of("Upload-Offset", "-1")).statusCode())
                .isEqualTo(400);
        assertThat(upload.send(new byte[10], Map.of("Upload-Offset", "0", "Upload-Checksum", "md5 AA=="))
                        .statusCode())
                .isEqualTo(400);
        var beyond = upload.send(new byte[FILE.length + 1], at(0));
        assertThat(beyond.statusCode()).isEqualTo(413);
        assertThat(beyond.body()).contains("\"code\":\"upload-part-too-large\"");
        assertThat(upload.offset()).isZero();
        assertThat(as("officer.kz").post(upload.path() + "/finish", Map.of()).status())
                .isEqualTo(404);

        assertThat(as(SENDER).call("DELETE", upload.path(), Map.of()).status()).isEqualTo(204);
        assertThat(finish(upload).code()).isEqualTo("upload-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "name, letter.exe, 422, document-extension",
        "name, '', 400, fields-invalid",
        "size, 0, 422, document-empty",
        "size, -5, 422, document-empty",
        "size, 9000000000000, 413, document-too-large",
        "size, many, 400, json-unreadable",
        "kind, no such kind, 422, document-kind",
        "language, xx, 422, document-language",
        "sha256, none, 422, upload-checksum",
        "colour, blue, 400, json-unreadable"
    })
    void isRefusedBeforeAnythingIsSent(String field, String value, int status, String code) {
        var caseRef = draft();
        Object said = "size".equals(field) && value.matches("-?\\d+") ? Long.valueOf(value) : value;

        var answer = begin(caseRef, Map.of(field, said));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(as(SENDER).get("/cases/" + caseRef + "/uploads").body()).isEmpty();
    }

    @Test
    void whatIsNotWhatItsNameSaysIsForgotten() {
        var upload = begun(draft(), Map.of("name", "record.pdf"));
        assertThat(upload.send(FILE, at(0)).statusCode()).isEqualTo(204);

        assertThat(finish(upload).code()).isEqualTo("document-extension");
        assertThat(finish(upload).code()).isEqualTo("upload-unknown");
    }

    private String begunUnder(String key, String caseRef, String name) {
        var path = "/cases/" + caseRef + "/uploads";
        var begun = as(SENDER).post(path, asked(Map.of("name", name)), Map.of("Idempotency-Key", key));
        return begun.status() == 201 ? begun.body().path("uploadRef").asString() : begun.code();
    }

    @Test
    void isBegunOnceUnderItsKey() {
        var caseRef = draft();
        var key = UUID.randomUUID().toString();

        var upload = begunUnder(key, caseRef, "record.txt");

        assertThat(begunUnder(key, caseRef, "record.txt")).isEqualTo(upload);
        assertThat(begunUnder(key, caseRef, "other.txt")).isEqualTo("idempotency-key-reused");
        assertThat(as(SENDER).get("/cases/" + caseRef + "/uploads").body()).hasSize(1);
        as(SENDER).call("DELETE", "/cases/" + caseRef + "/uploads/" + upload, Map.of());
    }

    @Test
    void whoTranslatedIsSaidOfATranslationAlone() {
        var caseRef = draft();
        var by = Map.of("paperTranslator", "A. Synthetic", "paperCertifier", "NOTARY Synthetic");
        var order = new HashMap<String, Object>(by);
        order.put("kind", "court_order");
        assertThat(begin(caseRef, order).errors()).containsEntry("/kind", "document-kind");
        var nobody = Map.<String, Object>of("kind", "translation", "paperStamped", true);
        assertThat(begin(caseRef, nobody).errors()).containsEntry("/paperCertifier", "field-missing");

        var translation = new HashMap<String, Object>(by);
        translation.put("kind", "translation");
        var upload = begun(caseRef, translation);
        assertThat(upload.send(FILE, at(0)).statusCode()).isEqualTo(204);
        assertThat(finish(upload).status()).isEqualTo(200);
    }

    @Test
    void aTranslationWaitsForItsOfficerWhenItsSourceIsKeptInsideMeanwhile() {
        var caseRef = draft();
        var source = as(SENDER).enclose(caseRef, "court_order");
        assertThat(begin(caseRef, Map.of("kind", "translation", "source", "none"))
                        .errors())
                .containsEntry("/source", "document-unknown");
        var upload = begun(caseRef, Map.of("kind", "translation", "source", source));
        assertThat(upload.send(FILE, at(0)).statusCode()).isEqualTo(204);
        var kept = as(SENDER).post("/cases/" + caseRef + "/documents/" + source + "/keep-inside", Map.of());
        assertThat(kept.status()).isEqualTo(200);

        var refused = finish(upload);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.errors()).containsEntry("/source", "document-unknown");
        assertThat(upload.offset()).isEqualTo(FILE.length);
        assertThat(as(SENDER).call("DELETE", upload.path(), Map.of()).status()).isEqualTo(204);
    }
}
