package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.NewTrust;
import org.rogatory.trust.TrustKind;
import org.rogatory.trust.TrustReason;
import org.rogatory.trust.TrustRegister;
import org.springframework.context.ApplicationContext;

/**
 * The synthetic national key of a signatory of Uzbekistan, entered by one administrator and confirmed by another; and a
 * signature by it, of an algorithm that is not known here.
 */
public final class NationalKey implements AutoCloseable {

    private final TrustRegister register;
    private final UserAccounts accounts;
    private final String entry;

    /** From now on it is registered. */
    public NationalKey(ApplicationContext node) {
        this(node, "signatory.uz", "UZ-GPO");
    }

    /** The same for another officer of Uzbekistan, at his office. */
    public NationalKey(ApplicationContext node, String officer, String authority) {
        register = node.getBean(TrustRegister.class);
        accounts = node.getBean(UserAccounts.class);
        var wanted = new NewTrust("UZ", TrustKind.PERSON, authority, officer, Certificates.read(file("token-uz.pem")));
        entry = register.add(wanted, administrator("admin.uz"));
        register.confirm("UZ", List.of(entry), administrator("admin2.uz"));
    }

    private Officer administrator(String username) {
        return accounts.officers(List.of(username)).get(username);
    }

    /** What the tool makes of a content. */
    public static byte[] signature(byte[] content) {
        return UnknownCms.of(content, Certificates.read(file("token-uz.pem")));
    }

    /** The same as it stands in messages. */
    public static String written(byte[] content) {
        return Base64.getEncoder().encodeToString(signature(content));
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/trust", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Other tests know nothing of it. */
    @Override
    public void close() {
        register.withdraw(entry, TrustReason.MISTAKEN, administrator("admin.uz"));
    }
}
