package org.rogatory.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
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
            + " -startdate -1d -validity 400 -storetype PKCS12 -alias " + ALIAS;

    private final byte[] content;
    private final String pin;

    private OwnKey(byte[] content, String pin) {
        this.content = content;
        this.pin = pin;
    }

    /** A new key under this PIN, of six signs at least. */
    public static OwnKey made(String pin) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "own-key-");
        var file = folder.resolve("own.p12");
        var said = folder.resolve("said");
        var command = new ArrayList<>(List.of(KEYTOOL.toString()));
        command.addAll(List.of(NEW_KEY.split(" ")));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", pin));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new AssertionError(Files.readString(said));
        }
        return new OwnKey(Files.readAllBytes(file), pin);
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** Two administrators of Uzbekistan enter its certificate for an officer of the Prosecutor General's Office. */
    public OwnKey registered(TrustRegister register, String officer) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), pin.toCharArray());
        var certificate = Certificates.read(store.getCertificate(ALIAS).getEncoded());
        var wanted = new NewTrust("UZ", TrustKind.PERSON, "UZ-GPO", officer, certificate);
        register.confirm("UZ", List.of(register.add(wanted, administrator("admin.uz"))), administrator("admin2.uz"));
        return this;
    }

    private static Officer administrator(String username) {
        return new Officer(username, username, "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));
    }
}
