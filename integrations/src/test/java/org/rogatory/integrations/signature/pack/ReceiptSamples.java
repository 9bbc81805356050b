package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import tools.jackson.databind.json.JsonMapper;

/** Receipts of a message that had gone the other way: taken in, read, and refused for each reason. All is synthetic. */
final class ReceiptSamples {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** The number of a message that Kazakhstan has sent. */
    private static final String ANSWERED = "c0ffee00-0000-4000-8000-000000000040";

    private final List<Sample> made = new ArrayList<>();
    private final PackageDesk desk;

    private ReceiptSamples(PackageDesk desk) {
        this.desk = desk;
    }

    /** @param refusals the codes for which there is to be one each */
    static List<Sample> of(PackageDesk desk, List<String> refusals) throws IOException {
        var samples = new ReceiptSamples(desk);
        samples.add("good/receipt-delivered.asice", "A receipt: taken in", "DELIVERED", null);
        samples.add("good/receipt-read.asice", "A receipt: read by an officer", "READ", null);
        for (var code : refusals) {
            var file = "good/receipt-" + code.replace('_', '-') + ".asice";
            samples.add(file, "A receipt: refused, " + code, "REJECTED", code);
        }
        return samples.made;
    }

    private void add(String file, String what, String status, @Nullable String code) throws IOException {
        var id = "c0ffee00-0000-4000-8000-0000000000" + (50 + made.size());
        var manifest = MessageSamples.head("receipt", id).put("sender_ref", ANSWERED);
        manifest.putObject("payload")
                .put("messageId", ANSWERED)
                .put("status", status)
                .put("code", code)
                .put("at", "2026-11-25T08:30:00Z")
                .put("readBy", "READ".equals(status) ? Packages.AUTHORITY : null);
        manifest.putArray("files");
        manifest.putNull("letter");
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("index.html", Samples.INDEX.getBytes(UTF_8));
        contents.put(Samples.MANIFEST, JSON.writeValueAsBytes(manifest));
        made.add(new Sample(file, null, what, Samples.sealed(desk, contents)));
    }
}
