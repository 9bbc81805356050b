package org.rogatory.paper;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.integrations.signature.check.Forger;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;
import org.rogatory.integrations.signature.check.Pen;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The known attacks on signed letters, and letters that nobody touched, brought to the open door of a running node by a
 * system without an account: what is signed here is signed with keys that this node believes.
 */
class AttackedLettersTest extends RunningNode {

    private static final Path SAMPLES = Path.of("../docs/conformance/letters");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LATER = "after-last-signature";
    private static final String BETWEEN = "change-not-allowed";
    private static final String HIDDEN = "signature-hidden";
    private static final String APPROVAL = "approval";
    private static final String SEAL = "seal";
    private static final String UNIT = "UZ-UNIT-1";
    private static final String CENTRAL = "UZ-GPO";
    private static final String STATE = "TJ";
    private static final String OFFICE = "TJ-GPO";
    /** Of what the pages and the data of the unsigned sample say, and of who signed it. */
    private static final List<String> SAID =
            List.of("UZ-MLA-2026-000123", "KZ-MLA-2026-000007", "12/3-24", "4402-11", "FORGED", "CN=", OpenDoor.NAME);

    private final Instant now = Clock.systemUTC().instant();
    private final OpenDoor door;
    private final SignatureProvider provider;
    private final Path keys;
    /** Each file comes from an address of its own: none knocks too often. */
    private int visits;

    @Autowired
    AttackedLettersTest(WebApplicationContext node, SignatureProvider provider) {
        this.door = new OpenDoor(node);
        this.provider = provider;
        this.keys = Path.of(node.getEnvironment().getRequiredProperty("rogatory.signature.keys"));
    }

    /** An attack, and the code under which it is found at least. */
    private record Attack(String name, String code, Callable<byte[]> file) {}

    @TestFactory
    Stream<DynamicTest> whatWasDoneToALetterIsFound() throws Exception {
        var approved = signed(unsigned(), SignatureSlot.APPROVAL, UNIT, SignatureLevel.B);
        var both = signed(approved, SignatureSlot.SEAL, CENTRAL, SignatureLevel.T);
        return Stream.concat(ofBytes(both), ofRevisions(approved, both)).map(this::test);
    }

    private DynamicTest test(Attack attack) {
        return DynamicTest.dynamicTest(attack.name(), () -> forged(attack.file().call(), attack.code()));
    }

    private static Stream<Attack> ofBytes(byte[] both) {
        return Stream.of(
                new Attack("byte flip", "bytes-changed", () -> Forger.flipped(both)),
                new Attack("junk after the end", LATER, () -> Forger.with(both, "junk")),
                new Attack("saved anew", "byte-range", () -> Forger.savedAnew(both)),
                new Attack("cut back to before the signatures", "no-signature", AttackedLettersTest::unsigned));
    }

    private Stream<Attack> ofRevisions(byte[] approved, byte[] both) {
        var swapped = Forger.swapBlock(APPROVAL);
        return Stream.of(
                new Attack("page appended", LATER, after(both, Forger::appendPage)),
                new Attack("content replaced", LATER, after(both, Forger::replaceContent)),
                new Attack("content replaced before the seal", BETWEEN, before(approved, Forger::replaceContent)),
                new Attack("annotation over text", LATER, after(both, Forger::annotate)),
                new Attack("embedded data replaced", "data-changed", after(both, Forger::replaceData)),
                new Attack("block of an earlier signature swapped", LATER, after(both, swapped)),
                new Attack("block of it swapped before the seal", BETWEEN, before(approved, swapped)),
                new Attack("last signature removed", HIDDEN, after(both, Forger.removeSignature(SEAL))),
                new Attack("only signature removed", HIDDEN, after(approved, Forger.removeSignature(APPROVAL))));
    }

    private static Callable<byte[]> after(byte[] signed, Forger.Change change) {
        return () -> Forger.incremental(signed, change);
    }

    /** The second signer did not see it. */
    private Callable<byte[]> before(byte[] approved, Forger.Change change) {
        return () -> signed(Forger.incremental(approved, change), SignatureSlot.SEAL, CENTRAL, SignatureLevel.B);
    }

    @Test
    void twoSignaturesAreGenuineAndStaySoWithAllThatKeepsThemVerifiable() throws Exception {
        var approved = signed(unsigned(), SignatureSlot.APPROVAL, UNIT, SignatureLevel.B);
        var both = signed(approved, SignatureSlot.SEAL, CENTRAL, SignatureLevel.T);
        var told = genuine(both);
        assertThat(each(told, "authority")).containsExactly(UNIT, CENTRAL);
        assertThat(each(told, "level")).endsWith("T");

        var kept = genuine(extended(extended(both, SignatureLevel.LT), SignatureLevel.LTA));
        assertThat(each(kept, "authority")).containsExactly(UNIT, CENTRAL);
        assertThat(each(kept, "level")).endsWith("LTA");
        assertThat(each(kept, "provenAt").get(1)).startsWith("20");
    }

    /** The door expects nobody's letter: it says whose seal it is, so that whoever holds it sees whose it is not. */
    @Test
    void theAuthorityThatSealedIsToldWhoeverTheLetterSpeaksFor() throws Exception {
        var approved = signed(unsigned(), SignatureSlot.APPROVAL, UNIT, SignatureLevel.B);
        var told = genuine(signed(approved, SignatureSlot.SEAL, "KZ-GPO", SignatureLevel.B));
        assertThat(each(told, "authority")).containsExactly(UNIT, "KZ-GPO");
        assertThat(each(told, "state")).containsExactly("UZ", "KZ");
    }

    @Test
    void aSealIsBelievedUnderTheIssuerOfItsStateAlone() throws Exception {
        var issuer = new NodeIssuer(keys, STATE);
        var until = now.plus(Duration.ofDays(365));

        var own = genuine(sealed(issuer.mint(), issuer.sealOf(OFFICE, until)));
        assertThat(each(own, "authority")).containsExactly(OFFICE);
        var wrong = forged(sealed(issuer.mint(), issuer.sealOf("KZ-GPO", until)), "signer-unregistered");
        assertThat(each(wrong, "verdict")).containsExactly("untrusted");
        assertThat(each(wrong, "authority")).containsExactly("");
        var stranger = new Mint(STATE);
        var chain = forged(sealed(stranger, stranger.stranger("Synthetic seal, O=" + OFFICE, until)), "no-trust");
        assertThat(each(chain, "verdict")).containsExactly("untrusted");
    }

    @Test
    void aKeyThatWasRevokedAfterItsTimeStampHasSealedAndNoOther() throws Exception {
        var issuer = new NodeIssuer(keys, STATE);
        var until = now.plus(Duration.ofDays(365));
        var pen = new Pen(issuer.mint(), now.minus(Duration.ofHours(2)), now);
        var lost = issuer.sealOf(OFFICE, until);
        var lostLater = issuer.sealOf(OFFICE, until);
        var before = pen.first(unsigned(), SEAL, lost, PAdES_BASELINE_T);
        var after = pen.first(unsigned(), SEAL, lostLater, PAdES_BASELINE_T);
        var unproven = pen.first(unsigned(), SEAL, lostLater, PAdES_BASELINE_B);
        issuer.revoke(lost, now.minus(Duration.ofHours(3)));
        issuer.revoke(lostLater, now.minus(Duration.ofHours(1)));

        forged(before, "revoked");
        genuine(after);
        forged(unproven, "revoked");
    }

    @Test
    void anExpiredKeyWithoutProofOfItsTimeHasNotSealed() throws Exception {
        var issuer = new NodeIssuer(keys, STATE);
        var then = now.minus(Duration.ofDays(2));
        var expired = issuer.sealOf(OFFICE, now.minus(Duration.ofDays(1)));
        var pen = new Pen(issuer.mint(), then, then);

        var told = forged(pen.first(unsigned(), SEAL, expired, PAdES_BASELINE_B), "expired");
        assertThat(each(told, "verdict")).containsExactly("untrusted");
    }

    /** Their root is believed in tests of other systems, and here by nobody. */
    @Test
    void noSampleForOtherSystemsIsGenuineHere() throws Exception {
        var table = JSON.readTree(Files.readString(SAMPLES.resolve("expected.json")));
        assertThat(table).isNotEmpty();
        for (var sample : table) {
            var file = sample.path("file").asString();
            var told = told(Files.readAllBytes(SAMPLES.resolve(file)));
            assertThat(told.path("genuine").asBoolean()).as(file).isFalse();
            if (sample.path("genuine").asBoolean()) {
                assertThat(codes(told)).as(file).contains("no-trust");
            }
        }
    }

    private static byte[] unsigned() throws IOException {
        return Files.readAllBytes(SAMPLES.resolve("bad/never-sealed.pdf"));
    }

    private byte[] signed(byte[] letter, SignatureSlot slot, String authority, SignatureLevel level)
            throws IOException {
        var to = new ByteArrayOutputStream();
        var task = new SignatureTask(slot, new Key.Server(authority), level, "Synthetic", now.minusSeconds(1));
        provider.sign(Work.of(letter), task, to);
        return to.toByteArray();
    }

    private byte[] extended(byte[] letter, SignatureLevel level) throws IOException {
        var to = new ByteArrayOutputStream();
        provider.extend(Work.of(letter), level, to);
        return to.toByteArray();
    }

    private byte[] sealed(Mint mint, Holder holder) throws Exception {
        var pen = new Pen(mint, now.minusSeconds(60), now);
        return pen.first(unsigned(), SEAL, holder, PAdES_BASELINE_B);
    }

    private JsonNode genuine(byte[] file) throws Exception {
        var told = told(file);
        var all = told.toString();
        assertThat(told.path("genuine").asBoolean()).as(all).isTrue();
        assertThat(codes(told)).isEmpty();
        assertThat(each(told, "verdict")).isNotEmpty().containsOnly("genuine");
        return told;
    }

    private JsonNode forged(byte[] file, String code) throws Exception {
        var told = told(file);
        var all = told.toString();
        assertThat(told.path("genuine").asBoolean()).as(all).isFalse();
        assertThat(codes(told)).as(all).contains(code);
        return told;
    }

    /** Whatever is answered has its shape and nothing of the letter. */
    private JsonNode told(byte[] file) throws Exception {
        var answer = door.brought("203.0.113." + ++visits, "/api/v1/verify", file);
        var text = OpenDoor.body(answer);
        assertThat(answer.getResponse().getStatus()).as(text).isEqualTo(200);
        assertThat(SAID).noneMatch(text::contains);
        var told = JSON.readTree(text);
        assertThat(told.path("kind").asString()).isEqualTo("pdf");
        assertThat(told.path("signatures").isArray()).isTrue();
        assertThat(told.path("findings").isArray()).isTrue();
        return told;
    }

    private static List<String> codes(JsonNode told) {
        return told.path("findings")
                .valueStream()
                .map(found -> found.path("code").asString(""))
                .toList();
    }

    private static List<String> each(JsonNode told, String field) {
        return told.path("signatures")
                .valueStream()
                .map(signature -> signature.path(field).asString(""))
                .toList();
    }
}
