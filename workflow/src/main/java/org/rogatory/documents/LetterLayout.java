package org.rogatory.documents;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.documents.letter.VerificationMarks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays letters out, each with the mark by which anybody can verify it. */
@Component
class LetterLayout {

    private final PdfRenderer renderer;
    private final ObjectProvider<VerificationMarks> marks;

    LetterLayout(PdfRenderer renderer, ObjectProvider<VerificationMarks> marks) {
        this.renderer = renderer;
        this.marks = marks;
    }

    /** Only what leaves by itself is marked: nobody outside has what stays inside, and an annex goes with its letter. */
    byte[] render(Letter letter, String caseRef, String key, @Nullable String marking) {
        var giver = marking == null ? marks.getIfAvailable() : null;
        if (giver == null) {
            return renderer.render(letter);
        }
        return giver.mark(new VerificationMarks.Step(caseRef, letter.kind(), key))
                .map(mark -> renderer.render(letter.in(letter.form().with(mark))))
                .orElseGet(() -> renderer.render(letter));
    }
}
