package org.rogatory.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.ArchiveStamps;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.springframework.stereotype.Component;

/** Seals as a last line, enough to see who sealed what; a test can lock it away, take one key off it, and counts. */
@Component
class Signet implements SignatureProvider, SignatureVerifier, ArchiveStamps {

    private boolean lockedAway;
    private @Nullable String without;
    private int used;
    private @Nullable Runnable meanwhile;

    void lockAway() {
        lockedAway = true;
    }

    /** This happens while the next signature is being made. */
    void meanwhile(Runnable other) {
        meanwhile = other;
    }

    /** This authority has no key here any more. */
    void takeOff(String authority) {
        without = authority;
    }

    void bringBack() {
        lockedAway = false;
        without = null;
        used = 0;
    }

    int used() {
        return used;
    }

    @Override
    public boolean has(Key key) {
        return key instanceof Key.Personal
                || key instanceof Key.Server server && !server.authority().equals(without);
    }

    @Override
    public void sign(Work pdf, SignatureTask task, OutputStream to) throws IOException {
        if (lockedAway) {
            throw new IllegalStateException("the signet is locked away");
        }
        if (!has(task.key())) {
            throw new UnsupportedOperationException("the signet has no such key");
        }
        used++;
        var other = meanwhile;
        meanwhile = null;
        if (other != null) {
            other.run();
        }
        var made = task.key() instanceof Key.Server server ? "sealed by " + server.authority() : "signed in person";
        try (var letter = pdf.open()) {
            letter.transferTo(to);
        }
        to.write(("\n" + made + ", " + task.label()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void extend(Work pdf, SignatureLevel level, OutputStream to) {
        throw new UnsupportedOperationException("a signet knows no time");
    }

    @Override
    public boolean given() {
        return false;
    }

    @Override
    public Optional<ArchiveStamp> newest(Work pdf) {
        return Optional.empty();
    }

    @Override
    public <T> T aside(Work content, Look<T> look) throws IOException {
        return look.look();
    }

    @Override
    public Verification verify(Work content, Expected expected) {
        return new Verification(Verdict.UNSIGNED, Verification.Kind.OTHER, List.of(), List.of(), null, null);
    }
}
