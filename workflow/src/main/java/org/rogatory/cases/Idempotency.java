package org.rogatory.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a repeated call of a national system with the first answer instead of acting twice. */
@Service
public class Idempotency {

    /** What the table can hold of officer and key together. */
    private static final int LONGEST = 160;

    private final AnsweredKeyRepository keys;
    private final Clock clock;

    Idempotency(AnsweredKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A call: who makes it, under which key (null: no protection), what it asks for. */
    public record Call(Officer officer, @Nullable String key, String request) {

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
        if (call.key() == null) {
            return act.get();
        }
        if (call.name().length() > LONGEST) {
            throw Refusal.of("idempotency-key-unreadable", "Idempotency-Key");
        }
        var hash = hash(call.request());
        var answered = keys.findById(call.name());
        if (answered.isPresent()) {
            if (!answered.get().requestHash().equals(hash)) {
                throw Refusal.of("idempotency-key-reused");
            }
            return answered.get().caseRef();
        }
        var caseRef = act.get();
        keys.save(new AnsweredKey(call.name(), caseRef, hash, clock.instant()));
        return caseRef;
    }

    private static String hash(String request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
