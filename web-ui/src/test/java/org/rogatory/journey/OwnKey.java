package org.rogatory.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.NewTrust;
import org.rogatory.trust.TrustKind;
import org.rogatory.trust.TrustRegister;

/** The key file of an officer, made as his own computer would make it. */
public final class OwnKey {

    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");
    private static final String ALIAS = "own";
    private static final String NEW_KEY = "-genkeypair -keyalg EC -groupname secp256r1 -dname CN=Synthetic"
            + " -startdate -1d -validity 400 -storetype PKCS12";

    private final byte[] content;
    private final String pin;

    private OwnKey(byte[] content, String pin) {
        this.content = content;
        this.pin = pin;
    }

    /** A new key under this PIN, of six signs at least. */
    public static OwnKey made(String pin) throws IOException, InterruptedException {
        return made(pin, 1);
    }

    /** A file with several new keys. */
    public static OwnKey made(String pin, int keys) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "own-key-");
        var file = folder.resolve("own.p12");
        for (var turn = 1; turn <= keys; turn++) {
            add(file, folder.resolve("said"), List.of("-alias", ALIAS + turn, "-storepass", pin));
        }
        return new OwnKey(Files.readAllBytes(file), pin);
    }

    private static void add(Path file, Path said, List<String> key) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(KEYTOOL.toString()));
        command.addAll(List.of(NEW_KEY.split(" ")));
        command.addAll(List.of("-keystore", file.toString()));
        command.addAll(key);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new AssertionError(Files.readString(said));
        }
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** Two administrators of Uzbekistan enter its certificates for an officer of the Prosecutor General's Office. */
    public OwnKey registered(TrustRegister register, String officer) throws IOException, GeneralSecurityException {
        return registered(register, officer, "UZ-GPO");
    }

    /** The same for an officer of another authority of Uzbekistan. */
    public OwnKey registered(TrustRegister register, String officer, String authority)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), pin.toCharArray());
        for (var alias : Collections.list(store.aliases())) {
            var certificate = Certificates.read(store.getCertificate(alias).getEncoded());
            var wanted = new NewTrust("UZ", TrustKind.PERSON, authority, officer, certificate);
            register.confirm(
                    "UZ", List.of(register.add(wanted, administrator("admin.uz"))), administrator("admin2.uz"));
        }
        return this;
    }

    private static Officer administrator(String username) {
        return new Officer(username, username, "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));
    }
}
