package org.rogatory.web.mla;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.requests.message.ink.InkTick;
import org.rogatory.requests.message.ink.Inked;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What is done about a letter signed by hand, once each, on pages and by calls; what takes its time comes before. */
@Component
class InkScans {

    private final Cases cases;
    private final Documents documents;
    private final SentOnce sent;

    InkScans(Cases cases, Documents documents, SentOnce sent) {
        this.cases = cases;
        this.documents = documents;
        this.sent = sent;
    }

    /**
     * Which letter, at which of its places, and who asks.
     *
     * @param once the mark of the form, or of the call; null for none
     * @param seen the version of the file that the caller saw; null where he names none
     */
    record Asked(
            InkPapers papers,
            String caseRef,
            String documentRef,
            Officer officer,
            @Nullable String once,
            @Nullable Long seen) {

        /** Of a page, which shows what it is about by itself. */
        Asked(InkPapers papers, String caseRef, String documentRef, Officer officer, @Nullable String once) {
            this(papers, caseRef, documentRef, officer, once, null);
        }

        private Idempotency.Call call(String said) {
            return new Idempotency.Call(officer, once, caseRef + " " + documentRef + " " + papers.place() + " " + said);
        }

        private InkPapers.Shown shown(@Nullable String scanRef) {
            return new InkPapers.Shown(documentRef, scanRef);
        }
    }

    void print(Asked asked) {
        once(asked, "print", () -> asked.papers().print(asked.caseRef(), asked.documentRef(), asked.officer()));
    }

    void scan(Asked asked, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refusal.of("file-missing", "file");
        }
        taken(asked, file).ifPresent(taken -> add(asked, taken));
    }

    private void add(Asked asked, TakenFile taken) {
        var said = ofScan(taken.content().sha256());
        once(asked, said, () -> asked.papers().scan(asked.caseRef(), asked.documentRef(), taken, asked.officer()));
    }

    /** Of the scan that he was shown, and of no other. */
    void confirm(Asked asked, @Nullable String scanRef, Set<InkTick> ticks) {
        var said = "confirm " + scanRef;
        if (!sent.done(asked.call(said))) {
            var shown = asked.shown(scanRef);
            asked.papers().compare(asked.caseRef(), shown, ticks, asked.officer());
            once(asked, said, () -> asked.papers().confirm(asked.caseRef(), shown, asked.officer()));
        }
    }

    /** The same. */
    void reject(Asked asked, @Nullable String scanRef, String reason) {
        var shown = asked.shown(scanRef);
        var said = "reject " + scanRef + " " + reason;
        once(asked, said, () -> asked.papers().reject(asked.caseRef(), shown, reason, asked.officer()));
    }

    /** A scan sent a second time is known by what it says. */
    private static String ofScan(String sha256) {
        return "scan " + sha256;
    }

    /** Nothing is taken in where just this was added before; whether that is so is asked only if it is refused now. */
    private Optional<TakenFile> taken(Asked asked, MultipartFile file) {
        try {
            var inked = asked.papers().demandBringing(asked.caseRef(), asked.documentRef(), asked.officer());
            return Optional.of(take(inked, file));
        } catch (Refusal refusal) {
            if (asked.once() == null || !sent.done(asked.call(ofScan(sha256(file))))) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private static String sha256(MultipartFile file) {
        try (var content = new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw unread(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }

    private static UncheckedIOException unread(IOException e) {
        return new UncheckedIOException("An upload could not be read", e);
    }

    /** The bytes are stored before anything is written. */
    private TakenFile take(Inked inked, MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename())
                .filter(given -> !given.isBlank())
                .orElse("scan");
        try (var content = file.getInputStream()) {
            return documents.take(InkPapers.attachment(inked, name), content);
        } catch (IOException e) {
            throw unread(e);
        }
    }

    private void once(Asked asked, String said, Runnable act) {
        sent.once(asked.call(said), () -> {
            if (asked.seen() != null) {
                cases.checkVersion(cases.find(asked.caseRef(), AccessScope.of(asked.officer())), asked.seen());
            }
            act.run();
            return asked.caseRef();
        });
    }
}
