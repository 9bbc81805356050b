package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;

/** Files too large to be held by the test or the node, as an officer sends them in parts into a file. */
final class LargeFiles {

    static final int PART = 16 << 20;

    private final ChildNode node;
    private final String sender;
    private final String caseRef;

    LargeFiles(ChildNode node, String sender, String caseRef) {
        this.node = node;
        this.sender = sender;
        this.caseRef = caseRef;
    }

    /** What a file is made of. */
    interface Content {

        byte[] part(long from, int length);
    }

    /** A recording: how one begins, then bytes that repeat nowhere near and that nobody has to keep. */
    static byte[] recording(long from, int length) {
        var part = new byte[length];
        for (int i = 0; i < length; i++) {
            long at = (from + i) * 0x9E3779B97F4A7C15L;
            part[i] = (byte) (at >>> 56);
        }
        if (from == 0) {
            var head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, part, 0, head.length);
        }
        return part;
    }

    PartedUpload begin(String name, long size) {
        var begun = node.as(sender)
                .post("/cases/" + caseRef + "/uploads", Map.of("name", name, "size", size, "kind", "other"));
        assertThat(begun.status()).isEqualTo(201);
        var uploadRef = begun.body().path("uploadRef").asString();
        return new PartedUpload(node.address(), sender, "/cases/" + caseRef + "/uploads/" + uploadRef);
    }

    static void send(PartedUpload upload, Content content, long to) {
        for (long from = upload.offset(); from < to; from += PART) {
            var part = content.part(from, (int) Math.min(PART, to - from));
            var answer = upload.send(part, Map.of("Upload-Offset", String.valueOf(from)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }
    }

    /** The document that it became; a line that is cut meanwhile asks again. */
    String finished(PartedUpload upload) {
        var answer = Awaitility.await("finish")
                .atMost(NationalSystem.PATIENCE.multipliedBy(5))
                .until(
                        () -> node.as(sender).post(upload.path() + "/finish", Map.of()),
                        found -> !"upload-finishing".equals(found.code()));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("documentRef").asString();
    }

    /** The SHA-256 of as much of a content, whole parts. */
    static String hash(Content content, long size) {
        var digest = sha256();
        for (long from = 0; from < size; from += PART) {
            digest.update(content.part(from, PART));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of a document as it comes back. */
    String downloaded(String documentRef) throws IOException, InterruptedException {
        var digest = sha256();
        var request = asked(node, sender, "/cases/" + caseRef + "/documents/" + documentRef);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream body = answer.body()) {
            var piece = new byte[1 << 20];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A call of the interface whose body or answer the test streams itself. */
    static HttpRequest.Builder asked(ChildNode node, String officer, String path) {
        var login = Base64.getEncoder().encodeToString((officer + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(node.address() + "/api/v1" + path))
                .header("Authorization", "Basic " + login);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
