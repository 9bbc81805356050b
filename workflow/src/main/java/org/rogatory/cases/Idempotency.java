package org.rogatory.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a repeated call of a national system with the first answer instead of acting twice. Kept are a hash of the
 * caller's key and, under the file's key, a fingerprint of what he asked for: neither can be read nor guessed.
 */
@Service
public class Idempotency {

    /** Of officer and key together: a key of 100 characters behind the longest name. More is no key. */
    private static final int LONGEST = 221;

    private static final Limit BATCH = Limit.of(500);

    private final AnsweredKeyRepository keys;
    private final FileCipher cipher;
    private final Clock clock;

    Idempotency(AnsweredKeyRepository keys, FileCipher cipher, Clock clock) {
        this.keys = keys;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param key null for no protection
     * @param request what it asks for
     * @param owner whose key hides that; null for the file that the act answers with
     */
    public record Call(
            Officer officer,
            @Nullable String key,
            String request,
            @Nullable String owner) {

        public Call(Officer officer, @Nullable String key, String request) {
            this(officer, key, request, null);
        }

        String name() {
            return officer.username() + ":" + key;
        }
    }

    /**
     * Runs the act once, in one transaction with the remembered key; a repetition returns the reference of the first.
     * The same key with another request is refused.
     */
    @Transactional
    public String once(Call call, Supplier<String> act) {
        var before = answered(call);
        if (before.isPresent()) {
            return before.get();
        }
        var caseRef = act.get();
        if (call.key() != null) {
            keys.save(new AnsweredKey(hash(call.name()), caseRef, fingerprint(call, caseRef), clock.instant()));
        }
        return caseRef;
    }

    /** What the call was answered with before; empty if it is the first, refused if it asks for something else now. */
    @Transactional(readOnly = true)
    public Optional<String> answered(Call call) {
        if (call.key() == null) {
            return Optional.empty();
        }
        if (call.name().length() > LONGEST) {
            throw Refusal.of("idempotency-key-unreadable", "Idempotency-Key");
        }
        var before = keys.findById(hash(call.name()));
        before.filter(known -> !known.requestHash().equals(fingerprint(call, known.caseRef())))
                .ifPresent(other -> {
                    throw Refusal.of("idempotency-key-reused");
                });
        return before.map(AnsweredKey::caseRef);
    }

    /** Forgets some of the calls that were answered before a moment, and says whether there were any. */
    @Transactional
    public boolean forget(Instant before) {
        var old = keys.answeredBefore(before, BATCH);
        return !old.isEmpty() && keys.remove(old) > 0;
    }

    private String fingerprint(Call call, String answer) {
        return cipher.fingerprint(call.owner() == null ? answer : call.owner(), call.request());
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
