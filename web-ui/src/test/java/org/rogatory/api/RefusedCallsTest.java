package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;

/** Calls that a system might well make, and the codes with which they are refused. */
class RefusedCallsTest extends RunningNode {

    private static final String BOUNDARY = "synthetic";

    private String submitted() {
        var begun = as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var caseRef = begun.body().path("caseRef").asString();
        as("court.kz").act(caseRef, "submit-by-court");
        return caseRef;
    }

    @Test
    void nameWhatNobodyWouldReadAroundADraft() {
        var content = Scenarios.content("SC-02");
        var unread = as("court.kz").post("/cases", Map.of("content", content, "colour", "blue"));
        assertThat(unread.code()).isEqualTo("fields-not-taken");
        assertThat(unread.errors()).containsEntry("/colour", "unknown-property");
        var never = as("court.kz").post("/cases", Map.of("content", content, "as_of", "soon"));
        assertThat(never.errors()).containsEntry("/as_of", "date-unreadable");
        var old = as("court.kz").post("/cases", Map.of("content", content, "as_of", "1600-01-01"));
        assertThat(old.errors()).containsEntry("/as_of", "day-out-of-range");
    }

    @Test
    void nameTheFieldsThatAnActDoesNotTakeOrCannotPrint() {
        var kz = submitted();
        var path = "/cases/" + kz + "/approve";
        var lost = as("officer.kz").post(path, Map.of("until", "2027-01-01"));
        assertThat(lost.code()).isEqualTo("fields-not-taken");
        assertThat(lost.errors()).containsEntry("/until", "field-not-taken");
        var bell = as("officer.kz").postText(path, "{\"internalText\": \"a\\u0007b\"}");
        assertThat(bell.code()).isEqualTo("fields-invalid");
        assertThat(bell.errors()).containsEntry("/internalText", "text-unprintable");
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("with_central_authority");
    }

    @Test
    void tellWhatIsNoDraftAnyMoreAndWhatIsNoStage() {
        var kz = submitted();
        var seen = Map.of("If-Match", as("court.kz").get("/cases/" + kz).tag());
        var written = as("court.kz").put("/cases/" + kz + "/content", Scenarios.content("SC-02"), seen);
        assertThat(written.status()).isEqualTo(409);
        assertThat(written.code()).isEqualTo("not-a-draft");
        assertThat(as("officer.kz")
                        .get("/cases/" + kz + "/findings?stage=never")
                        .errors())
                .containsEntry("/stage", "unknown-stage");
    }

    @Test
    void tellAWayOfAskingThatNoTreatyKnows() {
        var asked = Map.of(
                "requesting", "KZ",
                "channel", "pigeon",
                "contact", "Duty officer (synthetic)",
                "legalBasis", List.of("KZ-UZ-1997"),
                "assistance", List.of("bank_records"),
                "facts", "It flies (synthetic).");
        assertThat(as("officer.uz").post("/cases/received-oral", asked).code()).isEqualTo("unknown-channel");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /cases, application/json, application/json, 405, method-not-allowed",
        "POST, /cases, text/plain, application/json, 415, media-type-unsupported",
        "POST, /imports, application/json, application/json, 415, media-type-unsupported",
        "POST, /verify, application/json, application/json, 415, media-type-unsupported",
        "GET, /cases, application/json, image/png, 406, not-acceptable",
        "POST, /cases/received-package, application/pkcs7-mime, application/json, 400, package-missing",
        "POST, /cases/received-package, application/vnd.etsi.asic-e+zip, application/json, 400, package-missing"
    })
    void tellWhatTheAddressDoesNotTake(ArgumentsAccessor given) {
        var answer = as("officer.kz")
                .call(
                        given.getString(0),
                        given.getString(1),
                        Map.of("Content-Type", given.getString(2), "Accept", given.getString(3)));
        assertThat(answer.status()).isEqualTo(given.getInteger(4));
        assertThat(answer.code()).isEqualTo(given.getString(5));
    }

    @Test
    void tellAPackageThatIsNone() throws IOException, InterruptedException {
        var request = call("/cases/received-package")
                .POST(BodyPublishers.ofString("no package"))
                .header("Content-Type", "application/pkcs7-mime");
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"package-refused\"", "\"receipt\":");
    }

    @Test
    void nameEachOfSeveralFilesThatCannotBeTaken() throws IOException, InterruptedException {
        var kz = submitted();
        var parts = new StringBuilder();
        for (var name : List.of("one.pdf", "two.pdf")) {
            parts.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\n\r\nMZ no letter\r\n");
        }
        var request = call("/cases/" + kz + "/documents")
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n", StandardCharsets.US_ASCII))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.body()).contains("\"code\":\"files-refused\"", "/file/0", "/file/1");
        assertThat(as("officer.kz").get("/cases/" + kz + "/documents").body()).isEmpty();
    }

    private HttpRequest.Builder call(String path) {
        var login = Base64.getEncoder().encodeToString("officer.kz:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                .header("Authorization", "Basic " + login);
    }
}
