package org.rogatory.integrations.signature.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rogatory.integrations.signature.FakeToken;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packages whose seal is not broken and not genuine either: of a State that is believed by its word, of a certificate
 * that has ended, of an algorithm that nobody here computes. Everything in them is synthetic.
 */
final class StandingSamples {

    /** Whose seal is vouched for. */
    static final String VOUCHED = "KG-GPO";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Clock BEFORE = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Instant ENDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Path folder;

    private StandingSamples(Path folder) {
        this.folder = folder;
    }

    /**
     * All of them.
     *
     * @param folder for their keys
     * @param mint under whose root one of them descends
     * @param vouched the key of the authority that is vouched for
     */
    static List<Sample> of(Path folder, Mint mint, Holder vouched) throws Exception {
        var samples = new StandingSamples(folder);
        return List.of(
                new Sample(
                        "good/vouched.asice",
                        null,
                        "A message of a State that is believed by its word",
                        samples.vouched(vouched)),
                new Sample(
                        "bad/seal-expired.asice",
                        "seal_invalid",
                        "The certificate of the seal has ended",
                        samples.expired(mint)),
                new Sample(
                        "bad/seal-national.asice",
                        "seal_not_verifiable",
                        "Sealed by GOST R 34.10-2012",
                        samples.national(mint)));
    }

    private byte[] vouched(Holder by) throws Exception {
        var contents = Samples.contents(3);
        var manifest = (ObjectNode) JSON.readTree(contents.get(Samples.MANIFEST));
        manifest.put("message_id", "c0ffee00-0000-4000-8000-000000000020");
        manifest.put("from_state", "KG").put("from_authority", VOUCHED).put("sender_ref", "KG-MLA-2026-000001");
        contents.put(Samples.MANIFEST, JSON.writeValueAsBytes(manifest));
        var keys = Files.createDirectories(folder.resolve("vouched"));
        PackageDesk.hold(keys, VOUCHED, by.keys(), List.of(by.certificate()));
        return Samples.sealed(Packages.sealer(new PackageDesk(keys), Packages.CLOCK), contents, VOUCHED);
    }

    /** Sealed while the certificate was valid, which nothing proves. */
    private byte[] expired(Mint mint) throws Exception {
        var ended = mint.authority(Packages.AUTHORITY, ENDED);
        var keys = Files.createDirectories(folder.resolve("expired"));
        PackageDesk.hold(keys, Packages.AUTHORITY, ended.keys(), List.of(ended.certificate(), mint.rootCertificate()));
        var sealer = Packages.sealer(new PackageDesk(keys), BEFORE);
        return Samples.sealed(sealer, Samples.contents(3), Packages.AUTHORITY);
    }

    private byte[] national(Mint mint) throws Exception {
        var entries = Packages.unzipped(expired(mint));
        var token = new FakeToken(Files.createDirectories(folder.resolve("national")), "officer");
        entries.put(Asic.SIGNATURE, token.national(entries.get(Asic.MANIFEST)));
        return Packages.zipped(entries);
    }
}
