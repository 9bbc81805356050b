package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.InkView;
import org.rogatory.requests.message.ink.Inked;

/** A letter signed by hand, as national systems read it. */
record InkJson(
        String documentRef,

        @Schema(description = "none, printed, scanned, confirmed, rejected or signed")
        String state,

        @Schema(description = "Whether the letter can still be signed so: nobody has signed, withdrawn or replaced it")
        boolean open,

        @Schema(description = "SHA-256 of the letter as it lies there")
        String sha256,

        @Nullable DoneJson printed,
        @Nullable ScanJson scan,

        @Schema(description = "Who compared the scan, or rejected it") @Nullable
        DoneJson checked,

        @Schema(description = "Why the scan was rejected") @Nullable
        String reason) {

    /** By whom, and when. */
    record DoneJson(String by, Instant at) {

        private static @Nullable DoneJson of(InkView.@Nullable Done done) {
            return done == null ? null : new DoneJson(done.by(), done.at());
        }
    }

    /** The scan: a document of the file. */
    record ScanJson(String documentRef, String sha256, String by, Instant at) {

        private static @Nullable ScanJson of(InkView.@Nullable Scan scan) {
            return scan == null
                    ? null
                    : new ScanJson(
                            scan.documentRef(),
                            scan.fingerprint(),
                            scan.added().by(),
                            scan.added().at());
        }
    }

    static InkJson of(Inked inked) {
        var ink = inked.ink();
        var letter = inked.letter();
        if (ink == null) {
            return new InkJson(letter.documentRef(), "none", inked.open(), letter.sha256(), null, null, null, null);
        }
        return new InkJson(
                letter.documentRef(),
                ink.state().key(),
                inked.open(),
                letter.sha256(),
                DoneJson.of(ink.printed()),
                ScanJson.of(ink.scan()),
                DoneJson.of(ink.checked()),
                ink.reason());
    }
}
