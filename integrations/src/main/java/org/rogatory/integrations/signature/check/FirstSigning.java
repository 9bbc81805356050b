package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.Decoding;

/**
 * The first signature inside a PDF, beside the state that was there before it. Whoever made it could change that state
 * in the same saving: what later signatures may do is judged of it, too.
 */
public final class FirstSigning {

    private final byte[] content;
    private final Closing closing;
    private final Verdict since;

    private FirstSigning(byte[] content, Closing closing, Verdict since) {
        this.content = content;
        this.closing = closing;
        this.since = since;
    }

    /** Empty where no signature is found inside. */
    public static Optional<FirstSigning> in(byte[] content) {
        Work work = Work.of(content);
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toCheck(content.length))) {
            StrictCheck check = StrictCheck.of(work);
            Verdict since = Codes.verdict(check.findings());
            Verdict bounded = decoding.exceeded() ? Codes.verdict(Codes.TOO_COMPLEX) : Verdict.GENUINE;
            return check.closings().stream()
                    .min(Comparator.comparingLong(Closing::end))
                    .map(closing -> new FirstSigning(content, closing, since.and(bounded)));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    /** In front of which the state before it ends. */
    public int place() {
        return (int) Math.min(closing.hole(), content.length);
    }

    /** Genuine only if the state that ends there is what readers are shown, and only signatures were added to it. */
    public Verdict keeps(int end) {
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toCheck(content.length))) {
            Verdict own = since.and(Codes.verdict(refused(end)));
            return decoding.exceeded() ? own.and(Codes.verdict(Codes.TOO_COMPLEX)) : own;
        } catch (CheckStopped stopped) {
            return since.and(Codes.verdict(stopped.code()));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Verdict.INVALID;
        }
    }

    private List<FindingFound> refused(int end) throws IOException {
        if (closing.end() > content.length || end > closing.end()) {
            return List.of(StepCheck.unaccountedAt(end));
        }
        PdfStates states = new PdfStates(Work.of(content));
        String added = Bytes.text(states.bytes(end, closing.end()));
        List<Increment> increments = new Increments(added, end, Set.of(closing.end())).read();
        if (increments.size() != 1 || increments.get(0).end() != closing.end()) {
            return List.of(StepCheck.unaccountedAt(end));
        }
        try (PDDocument before = states.until(end);
                PDDocument after = states.until(closing.end())) {
            return new StepCheck(states, true).refused(before.getDocument(), after.getDocument(), increments.get(0));
        }
    }
}
