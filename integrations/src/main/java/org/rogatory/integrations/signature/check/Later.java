package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.documents.signature.FindingFound;

/** What came after the first signature: each increment beside the state before it. */
final class Later {

    private static final long LONGEST = 16L * 1024 * 1024;

    private final PdfStates states;
    private final List<Closing> closings;
    private final PDDocument whole;
    private final long last;
    private final StepCheck check;
    private final List<FindingFound> findings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param whole the last state, which is open already and stays so */
    Later(PdfStates states, List<Closing> closings, PDDocument whole) {
        this.states = states;
        this.closings = closings;
        this.whole = whole;
        this.last = closings.get(closings.size() - 1).end();
        this.check = new StepCheck(states, false);
    }

    /**
     * One increment.
     *
     * @param what code of what it did
     */
    record Step(long end, String what) {}

    List<FindingFound> findings() {
        return findings;
    }

    List<Step> steps() {
        return steps;
    }

    void read() throws IOException {
        long from = closings.get(0).end();
        if (states.size() - from > LONGEST) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
        Set<Long> ends = closings.stream().map(Closing::end).collect(Collectors.toSet());
        Increments reading = new Increments(Bytes.text(states.bytes(from, states.size())), from, ends);
        List<Increment> increments = reading.read();
        increments.forEach(increment -> ends.remove(increment.end()));
        ends.remove(from);
        if (!ends.isEmpty()) {
            findings.add(StepCheck.unaccountedAt(reading.accounted()));
        } else if (reading.accounted() < states.size()) {
            afterLast(reading.accounted());
        }
        compareAll(from, increments);
    }

    private void compareAll(long from, List<Increment> increments) throws IOException {
        PDDocument before = state(from);
        try {
            for (Increment increment : increments) {
                PDDocument after = state(increment.end());
                try {
                    judge(increment, after, check.refused(before.getDocument(), after.getDocument(), increment));
                } finally {
                    end(before);
                    before = after;
                }
            }
        } finally {
            end(before);
        }
    }

    private PDDocument state(long end) throws IOException {
        return end == states.size() ? whole : states.until(end);
    }

    private void end(PDDocument state) throws IOException {
        if (state != whole) {
            state.close();
        }
    }

    private void judge(Increment increment, PDDocument after, List<FindingFound> refused) {
        if (increment.end() > last) {
            if (refused.isEmpty() && after.getDocumentCatalog().getCOSObject().containsKey(COSName.DSS)) {
                steps.add(new Step(increment.end(), "validation-data"));
            } else {
                afterLast(increment.start());
            }
            return;
        }
        findings.addAll(refused);
        steps.add(new Step(
                increment.end(),
                refused.isEmpty() ? what(increment) : refused.get(0).code()));
    }

    private String what(Increment increment) {
        return closings.stream()
                .filter(closing -> closing.end() == increment.end())
                .map(closing -> closing.stamp() ? "time-stamp" : "signature")
                .findFirst()
                .orElse("validation-data");
    }

    private void afterLast(long place) {
        if (steps.stream().noneMatch(step -> step.what().equals(Codes.AFTER_LAST_SIGNATURE))) {
            findings.add(new FindingFound(Codes.AFTER_LAST_SIGNATURE, Map.of("at", Long.toString(place))));
            steps.add(new Step(states.size(), Codes.AFTER_LAST_SIGNATURE));
        }
    }
}
