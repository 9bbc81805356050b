package org.rogatory.integrations.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.springframework.stereotype.Component;

/**
 * The keys of the demonstration, made when first needed and kept in the key folder: for each State a root, an issuer
 * below it, and what that issuer stands for. The folders of earlier versions have one authority of certification for
 * all States; it signs nothing any more, and what it signed stays believed.
 */
@Component
class DemoKeys {

    private static final String FORMER = "demo.ca";
    private static final String SEAL = "seal";
    private static final String ENCRYPTION = "encryption";
    private static final String REVOKED = "revoked.txt";

    private final Directory directory;
    private final boolean offered;
    private final KeyFiles files;
    private final Optional<X509Certificate> former;
    private final DemoCertificates certificates = new DemoCertificates();
    private final Map<String, DemoState> states = new ConcurrentHashMap<>();
    private final Map<String, SoftKey> seals = new ConcurrentHashMap<>();
    private final Map<String, SoftKey> readers = new ConcurrentHashMap<>();

    DemoKeys(SignatureSettings settings, Directory directory) {
        this.directory = directory;
        this.offered = settings.demoKeys();
        try {
            files = new KeyFiles(settings.keys());
            former = offered ? files.read(FORMER).map(keys -> key(keys, SEAL).certificate()) : Optional.empty();
        } catch (IOException | GeneralSecurityException e) {
            throw new SignatureNotSetUp("keys", "the folder or its " + FORMER + ".p12 cannot be used");
        }
    }

    /** The authority of certification of a State, with those who answer for it. */
    record DemoState(String state, SoftKey root, SoftKey issuer, SoftKey stamps, SoftKey revocation) {}

    /** Those of the States whose offices work on this node; none if the demonstration's keys are not wanted. */
    List<DemoState> states() {
        return offered
                ? new TreeSet<>(directory.hosted()).stream().map(this::of).toList()
                : List.of();
    }

    private DemoState of(String state) {
        return states.computeIfAbsent(state, code -> {
            var keys = readOrMake("demo." + code, () -> made(code));
            return new DemoState(
                    code, key(keys, "root"), key(keys, "issuer"), key(keys, "stamps"), key(keys, "revocation"));
        });
    }

    private Map<String, SoftKey> made(String state) throws GeneralSecurityException {
        String organisation = "Rogatory demo " + state;
        SoftKey root = certificates.make(new Subject(organisation, organisation + " root", null), Purpose.ROOT, null);
        SoftKey issuer = certificates.make(new Subject(organisation, organisation + " CA", null), Purpose.ISSUER, root);
        return Map.of(
                "root",
                root,
                "issuer",
                issuer,
                "stamps",
                certificates.make(
                        new Subject(organisation, organisation + " time-stamps", null), Purpose.TIME_STAMPS, issuer),
                "revocation",
                certificates.make(
                        new Subject(organisation, organisation + " revocation", null), Purpose.REVOCATION, issuer));
    }

    /** Whether an authority has a seal key here, made already or not. */
    boolean has(String authority) {
        return offered && directory.find(authority).isPresent();
    }

    /** The seal key of an authority of the directory. */
    SoftKey seal(String authority) {
        if (!offered) {
            throw new UnsupportedOperationException("No key is set up for " + authority);
        }
        String state = directory
                .find(authority)
                .orElseThrow(() -> new IllegalArgumentException("Not the key of an authority: " + authority))
                .state();
        SoftKey issuer = of(state).issuer();
        return seals.computeIfAbsent(
                authority, name -> key(readOrMake(name + "." + SEAL, () -> sealOf(name, issuer)), SEAL));
    }

    /** The key for which others encrypt to an authority that works on this node; empty of any other. */
    Optional<SoftKey> encryption(String authority) {
        return offered
                ? directory
                        .find(authority)
                        .filter(known -> directory.hosts(known.state()))
                        .map(known -> readers.computeIfAbsent(authority, name -> reader(name, of(known.state()))))
                : Optional.empty();
    }

    /**
     * Makes the keys of the authorities that work on this node, where they are missing: afterwards nobody waits for one
     * inside an act.
     */
    void makeReaders() {
        if (offered) {
            directory.hosted().stream()
                    .flatMap(state -> directory.authorities(state).stream())
                    .map(Authority::key)
                    .filter(authority -> !files.has(authority + "." + ENCRYPTION))
                    .forEach(this::encryption);
        }
    }

    private SoftKey reader(String authority, DemoState state) {
        Subject subject = new Subject(authority, "Demo encryption of " + authority, null);
        return key(
                readOrMake(
                        authority + "." + ENCRYPTION,
                        () -> Map.of(ENCRYPTION, certificates.make(subject, Purpose.ENCRYPTION, state.issuer()))),
                ENCRYPTION);
    }

    private Map<String, SoftKey> sealOf(String authority, SoftKey issuer) throws GeneralSecurityException {
        Subject subject = new Subject(authority, "Demo seal of " + authority, null);
        return Map.of(SEAL, certificates.make(subject, Purpose.SIGNATURES, issuer));
    }

    /** The authority of certification that an earlier version made here for all States. */
    Optional<X509Certificate> former() {
        return former;
    }

    /** What an operator revoked, by lines of serial number in hexadecimal and moment. */
    Map<BigInteger, Instant> revoked() {
        try {
            Map<BigInteger, Instant> revoked = new HashMap<>();
            for (String line : files.lines(REVOKED)) {
                if (!line.isBlank()) {
                    String[] words = line.strip().split("\\s+", 2);
                    revoked.put(new BigInteger(words[0], 16), Instant.parse(words[words.length - 1]));
                }
            }
            return revoked;
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            throw new IllegalStateException("The list " + REVOKED + " of the key folder cannot be read", e);
        }
    }

    private static SoftKey key(Map<String, SoftKey> keys, String alias) {
        SoftKey key = keys.get(alias);
        if (key == null) {
            throw new IllegalStateException("A key store lacks its key " + alias);
        }
        return key;
    }

    private Map<String, SoftKey> readOrMake(String name, Maker maker) {
        try {
            return files.locked(() -> {
                try {
                    var kept = files.read(name);
                    if (kept.isPresent()) {
                        return kept.get();
                    }
                    var made = maker.make();
                    files.write(name, made);
                    return made;
                } catch (GeneralSecurityException e) {
                    throw new IOException("Key store " + name + " cannot be read or made", e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Key store " + name + " cannot be used", e);
        }
    }

    private interface Maker {
        Map<String, SoftKey> make() throws GeneralSecurityException;
    }
}
