package org.rogatory.web.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rogatory.persons.InstallationMark;

/** Marks of installations that do not know each other. */
final class Installations {

    private Installations() {}

    static InstallationMark named(String name) {
        return text -> {
            try {
                var hash = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(hash.digest((name + ":" + text).getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }
}
