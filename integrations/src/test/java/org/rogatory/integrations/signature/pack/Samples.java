package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.PackageSealer.Entry;
import org.rogatory.integrations.signature.PackageDesk;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Packages good and bad, for other systems to test themselves against; everything in them is synthetic. */
final class Samples {

    static final String MANIFEST = "manifest.json";
    static final String INDEX = "<!DOCTYPE html>\n<html lang=\"en\"><title>Synthetic</title></html>\n";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "01-acknowledgement.txt";
    private static final String TEXT = "Receipt of the request is acknowledged (synthetic).\n";

    private final List<Sample> made = new ArrayList<>();
    private final PackageDesk desk;
    private final byte[] sealed;

    private Samples(PackageDesk desk) throws IOException {
        this.desk = desk;
        this.sealed = sealed(desk, contents(3));
    }

    /**
     * A package and what is answered to whoever hands it over.
     *
     * @param receipt code of the refusal; null if the seal holds and the package is whole
     */
    record Sample(String file, @Nullable String receipt, String what, byte[] content) {}

    static List<Sample> of(PackageDesk desk, PackageDesk stranger) throws IOException {
        var samples = new Samples(desk);
        samples.good();
        samples.changed();
        samples.shapes();
        samples.addressed();
        var strange = sealed(stranger, contents(3));
        samples.add("bad/stranger.asice", "seal_invalid", "Sealed with a key of nobody known", strange);
        return samples.made;
    }

    private void good() throws IOException {
        add("good/acknowledgement.asice", null, "A message with one file", sealed);
        var before = Packages.zipped(contents(2));
        add("good/acknowledgement-of-before.p7m", null, "The same as nodes of before sealed it", cms(before, true));
    }

    private void changed() throws IOException {
        add(
                "bad/file-changed.asice",
                "hash_mismatch",
                "A file is another",
                with(all -> all.put(FILE, bytes("another"))));
        add("bad/file-added.asice", "hash_mismatch", "A file more", with(all -> all.put("02-more.txt", bytes("more"))));
        add("bad/file-missing.asice", "hash_mismatch", "A file less", with(all -> all.remove(FILE)));
        add("bad/seal-missing.asice", "seal_invalid", "No signature", with(all -> all.remove(Asic.SIGNATURE)));
        add("bad/list-missing.asice", "package_invalid", "No list of files", with(all -> all.remove(Asic.MANIFEST)));
        add("bad/list-changed.asice", "seal_invalid", "The list is another than the one sealed", with(all -> {
            var list = new String(all.get(Asic.MANIFEST), UTF_8);
            all.put(Asic.MANIFEST, bytes(list.replace("text/html", "text/plain")));
        }));
        var around = cms(bytes("another"), true);
        add(
                "bad/seal-around-another.asice",
                "seal_invalid",
                "The signature brings a content of its own",
                with(all -> all.put(Asic.SIGNATURE, around)));
    }

    private void shapes() throws IOException {
        var end = sealed.length;
        add("bad/begun-late.asice", "package_invalid", "Bytes before the container", joined(bytes("PK"), sealed));
        add("bad/goes-on.asice", "package_invalid", "Bytes after the container", joined(sealed, bytes("x")));
        add("bad/cut.asice", "package_invalid", "The end is missing", Arrays.copyOf(sealed, end - 1));
        var commented = joined(sealed, bytes("x"));
        commented[end - 2] = 1;
        add("bad/commented.asice", "package_invalid", "A comment in the zip", commented);
        var text = new String(sealed, ISO_8859_1);
        var place = text.lastIndexOf(FILE);
        var two = text.substring(0, place) + "02" + text.substring(place + 2);
        add("bad/two-names.asice", "package_invalid", "Directory and head disagree", two.getBytes(ISO_8859_1));
        add(
                "bad/outside.asice",
                "package_invalid",
                "A name that leaves the folder",
                with(all -> all.put("../outside.txt", bytes("x"))));
        add(
                "bad/type-late.asice",
                "package_invalid",
                "The type is not first",
                with(all -> all.put(Asic.TYPE_FILE, all.remove(Asic.TYPE_FILE))));
    }

    private void addressed() throws IOException {
        var another = named("from_authority", "UZ-MOJ");
        add("bad/sender-another.asice", "sender_mismatch", "Sealed by another than it names as its sender", another);
        var elsewhere = named("from_state", "KZ");
        add("bad/sender-elsewhere.asice", "sender_unknown", "The sender is of another State than it says", elsewhere);
        var nobody = named("to_authority", "KZ-NOBODY");
        add("bad/addressee-unknown.asice", "addressee_unknown", "For an authority that nobody knows", nobody);
    }

    /** Sealed well, with something else in its manifest. */
    private byte[] named(String field, String value) throws IOException {
        var contents = contents(3);
        var manifest = (ObjectNode) JSON.readTree(contents.get(MANIFEST));
        contents.put(MANIFEST, JSON.writeValueAsBytes(manifest.put(field, value)));
        return sealed(desk, contents);
    }

    private void add(String file, @Nullable String receipt, String what, byte[] content) {
        made.add(new Sample(file, receipt, what, content));
    }

    private byte[] cms(byte[] content, boolean inside) {
        return desk.cms(content, Packages.AUTHORITY, inside);
    }

    private byte[] with(Consumer<Map<String, byte[]>> change) throws IOException {
        var all = Packages.unzipped(sealed);
        change.accept(all);
        return Packages.zipped(all);
    }

    /** A package with these files, in their order. */
    static byte[] sealed(PackageDesk desk, Map<String, byte[]> contents) throws IOException {
        return sealed(Packages.sealer(desk, Packages.CLOCK), contents, Packages.AUTHORITY);
    }

    /** The same of an authority. */
    static byte[] sealed(AsicPackageSealer sealer, Map<String, byte[]> contents, String authority) throws IOException {
        var entries = new ArrayList<Entry>();
        contents.forEach(
                (name, content) -> entries.add(new Entry(name, type(name), () -> new ByteArrayInputStream(content))));
        var to = new ByteArrayOutputStream();
        sealer.seal(entries, authority, to);
        return to.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "json" -> "application/json";
            case "pdf" -> "application/pdf";
            case "p7m" -> "application/pkcs7-mime";
            default -> "text/plain";
        };
    }

    /** A message with one file, by this schema of the manifest. */
    static Map<String, byte[]> contents(int schema) {
        var hash = hash(bytes(TEXT));
        var manifest = """
                {"schema":%d,"message_id":"c0ffee00-0000-4000-8000-00000000000%d","thread_id":"synthetic-thread",\
                "kind":"acknowledgement","from_state":"UZ","from_authority":"UZ-GPO","to_state":"KZ",\
                "to_authority":"KZ-GPO","sender_ref":"UZ-MLA-2026-000001",\
                "payload":{"registered_as":"UZ-MLA-2026-000001"},\
                "files":[{"kind":"acknowledgement","name":"Acknowledgement.txt","sha256":"%s",\
                "media_type":"text/plain","size":%d,"path":"%s","language":"en"}],"letter":null}""".formatted(schema, schema, hash, bytes(TEXT).length, FILE);
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("index.html", bytes(INDEX));
        contents.put(MANIFEST, bytes(manifest));
        contents.put(FILE, bytes(TEXT));
        return contents;
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(Asic.sha256().digest(content));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
