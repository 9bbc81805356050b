package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.documents.SignatureProvider;
import org.springframework.stereotype.Component;

/** Seals as a last line, enough to see who sealed what; a test can lock it away and counts what it sealed. */
@Component
class Signet implements SignatureProvider {

    private boolean lockedAway;
    private int used;

    void lockAway() {
        lockedAway = true;
    }

    void bringBack() {
        lockedAway = false;
        used = 0;
    }

    int used() {
        return used;
    }

    @Override
    public byte[] seal(byte[] pdf, Seal seal) {
        if (lockedAway) {
            throw new IllegalStateException("the signet is locked away");
        }
        used++;
        var letter = new String(pdf, StandardCharsets.UTF_8);
        var sealed = letter + "\nsealed by " + seal.authority() + ", " + seal.label();
        return sealed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public SignatureReport verify(byte[] pdf) {
        return new SignatureReport(List.of());
    }
}
