package org.rogatory.integrations.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.rogatory.integrations.keys.TokenMasterSettings.Token;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.persons.WrappingKey;

/** Runs by itself: the library of the token reads its settings from the environment of the process. */
final class TokenMasterRun {

    private static final byte[] FILE_KEY = "synthetic key of a file, 32 byte".getBytes();

    private TokenMasterRun() {}

    /** Puts two keys into the token of a library and slot, then wraps with them as a node would. */
    public static void main(String[] arguments) throws Exception {
        Path library = Path.of(arguments[0]);
        Integer slot = Integer.valueOf(arguments[1]);
        Path pin = Path.of(arguments[2]).resolve("pin");
        fill(library, slot, pin);

        var masters = new TokenMasters(new TokenMasterSettings(
                        Map.of(2, new Token(library, slot, pin, "second"), 3, new Token(library, slot, pin, "third"))))
                .byNumber();
        WrappingKey second = masters.get(2);
        byte[] wrapped = second.wrap(FILE_KEY, "UZ-1");
        demand(Arrays.equals(second.unwrap(wrapped, "UZ-1"), FILE_KEY));
        demand(!Arrays.equals(second.wrap(FILE_KEY, "UZ-1"), wrapped));
        demand(unreadable(second, wrapped, "UZ-2"));
        demand(unreadable(masters.get(3), wrapped, "UZ-1"));
        demand(unreadable(second, new byte[3], "UZ-1"));
    }

    private static boolean unreadable(WrappingKey key, byte[] wrapped, String reference) {
        try {
            key.unwrap(wrapped, reference);
            return false;
        } catch (UnreadableSecret expected) {
            return !(expected instanceof KeyOutOfReach);
        }
    }

    private static void fill(Path library, Integer slot, Path pin) throws Exception {
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=Filling\nlibrary=" + library + "\nslot=" + slot + "\n");
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, Files.readString(pin).strip().toCharArray());
        for (var label : new String[] {"second", "third"}) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            store.setEntry(label, new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "AES")), null);
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new AssertionError("The token does not wrap as it should");
        }
    }
}
