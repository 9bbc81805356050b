package org.rogatory.integrations.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.Token;

/** Runs by itself: the library of the token reads its settings from the environment of the process. */
final class TokenSeal {

    private static final byte[] CONTENT = "to be signed".getBytes(StandardCharsets.UTF_8);

    private TokenSeal() {}

    /** Puts two keys into the token of a library and slot, then signs with them as a node would. */
    public static void main(String[] arguments) throws Exception {
        Path library = Path.of(arguments[0]);
        Integer slot = Integer.valueOf(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Path pin = folder.resolve("pin");
        Path issuers = folder.resolve("issuers.pem");
        fill(library, slot, folder);

        var usual = SealDesk.settings(folder.resolve("keys"));
        var settings = new SignatureSettings(
                usual.keys(),
                true,
                Map.of(),
                new Token(library, slot, pin, Map.of("UZ-GPO", "uz", "KZ-GPO", "kz"), issuers),
                usual.tsa(),
                usual.revocation());
        var desk = new SealDesk(settings, Clock.systemUTC());
        check(desk);
        byte[] sealed = desk.signed(
                Files.readAllBytes(folder.resolve("letter.pdf")),
                SealDesk.task(new Key.Server("KZ-GPO"), SignatureLevel.T));
        try (var document = Loader.loadPDF(sealed)) {
            demand(document.getSignatureDictionaries().size() == 1);
        }
    }

    private static void check(SealDesk desk) throws Exception {
        for (String authority : List.of("UZ-GPO", "KZ-GPO")) {
            SigningKey key = desk.keys().of(new Key.Server(authority));
            var signature = Signature.getInstance(key.algorithm().getJCEId());
            signature.initVerify(key.certificate());
            signature.update(CONTENT);
            demand(signature.verify(key.sign(CONTENT)) && key.chain().size() == 2);
            demand(desk.seeds().bound(key.certificate()).isEmpty());
        }
    }

    private static void fill(Path library, Integer slot, Path folder) throws Exception {
        var certificates = new DemoCertificates();
        SoftKey root = certificates.make(new Subject("Token", "Token CA", null), Purpose.ISSUER, null);
        Files.write(folder.resolve("issuers.pem"), root.certificate().getEncoded());
        var rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(3072);
        var keys = Map.of(
                "uz", certificates.make(new Subject("Any", "Seal", null), Purpose.SIGNATURES, root),
                "kz",
                        certificates.make(
                                new Subject("Other", "Seal", null), Purpose.SIGNATURES, rsa.generateKeyPair(), root));
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=Filling\nlibrary=" + library + "\nslot=" + slot + "\n");
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, Files.readString(folder.resolve("pin")).strip().toCharArray());
        for (var key : keys.entrySet()) {
            store.setKeyEntry(key.getKey(), key.getValue().key(), null, new Certificate[] {
                key.getValue().certificate()
            });
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new AssertionError("The token does not sign as it should");
        }
    }
}
