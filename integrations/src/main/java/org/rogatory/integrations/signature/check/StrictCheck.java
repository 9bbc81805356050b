package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.BrokenOff;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.Asn1Bounds.Walk;

/**
 * Our own check of what a signed PDF became after its first signature. The standard validation lets a later revision
 * change what readers see; here each is accounted for, byte by byte and object by object.
 */
final class StrictCheck {

    private static final int MOST_OBJECTS = 500_000;
    /** Signatures may hold long lists of revoked certificates. */
    private static final int MOST_ELEMENTS = 250_000;

    private final PdfStates states;
    private final List<FindingFound> findings = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();
    /** What speaks against those that nothing here verifies, by their ends. */
    private final Map<Long, String> objections = new HashMap<>();

    private List<Later.Step> steps = List.of();
    private @Nullable String firstData;
    private boolean boundless;

    private StrictCheck(PdfStates states) {
        this.states = states;
    }

    /** Whatever is wrong with the content is a finding. */
    static StrictCheck of(Work content) throws IOException {
        StrictCheck check = new StrictCheck(new PdfStates(content));
        try {
            check.run();
        } catch (CheckStopped stopped) {
            check.find(stopped.code());
            check.boundless |= stopped.code().equals(Codes.TOO_COMPLEX);
        } catch (BrokenOff beyond) {
            check.find(Codes.TOO_COMPLEX);
            check.boundless = true;
        } catch (IOException broken) {
            check.find(Codes.STRUCTURE_BROKEN);
        }
        return check;
    }

    List<FindingFound> findings() {
        return findings;
    }

    /** Signatures and time-stamps over the document, in their order. */
    List<Closing> closings() {
        return closings;
    }

    @Nullable
    String firstData() {
        return firstData;
    }

    /** Whether it is built so that nothing can read it but at the cost of other work. */
    boolean boundless() {
        return boundless;
    }

    /** Whether nothing speaks of a change. */
    boolean holds() {
        return Codes.verdict(findings) != Verdict.INVALID;
    }

    /** Codes of what was done after the bytes that end there. */
    List<String> since(long end) {
        return steps.stream()
                .filter(step -> step.end() > end)
                .map(Later.Step::what)
                .distinct()
                .toList();
    }

    /** Whether what ends there is the whole. */
    boolean isWhole(long end) {
        return end == states.size();
    }

    /** Which of the signatures and time-stamps ends there, from one; nought if none. */
    int number(long end) {
        for (int i = 0; i < closings.size(); i++) {
            if (closings.get(i).end() == end) {
                return i + 1;
            }
        }
        return 0;
    }

    /** What is to be said of what ends there, because nothing here verifies its algorithm; null if something does. */
    @Nullable
    String unread(long end) {
        int number = number(end);
        return number == 0 || Algorithms.unknown(closings.get(number - 1).value()) == null
                ? null
                : objections.getOrDefault(end, Codes.ALGORITHM_UNKNOWN);
    }

    private void run() throws IOException {
        try (PDDocument last = states.until(states.size())) {
            collect(last.getDocument());
            if (closings.isEmpty() || !areSound()) {
                return;
            }
            compareUnread();
            Later later = new Later(states, closings, last);
            try {
                later.read();
            } finally {
                findings.addAll(later.findings());
                steps = later.steps();
            }
            compareData(last.getDocument());
        }
    }

    private void collect(COSDocument document) throws IOException {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            throw new IOException("No catalog");
        }
        List<COSDictionary> signatures =
                FormFields.of(catalog.getCOSDictionary(COSName.ACRO_FORM)).signatures();
        Set<COSDictionary> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (COSDictionary signature : signatures) {
            if (shown.add(signature)) {
                Closing closing = Closing.of(signature);
                if (closing == null) {
                    find(Codes.BYTE_RANGE);
                } else {
                    demandBounds(closing.value());
                    closings.add(closing);
                }
            }
        }
        closings.sort(Comparator.comparingLong(Closing::end));
        if (isAnyHidden(document, shown)) {
            find(Codes.SIGNATURE_HIDDEN);
        }
    }

    /** One that begins with zeros holds nothing, which every library sees at once. */
    private void demandBounds(byte[] signature) throws CheckStopped {
        Walk walk = Asn1Bounds.walk(signature, MOST_ELEMENTS);
        if (signature.length > 0 && signature[0] != 0 && walk != Walk.WITHIN) {
            boundless = true;
            throw new CheckStopped(walk == Walk.BEYOND ? Codes.TOO_COMPLEX : Codes.BYTE_RANGE);
        }
    }

    /** A signature that no field shows was taken out of the form after it was made. */
    private static boolean isAnyHidden(COSDocument document, Set<COSDictionary> shown) throws CheckStopped {
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && Closing.looksSo(dictionary)
                    && !shown.contains(dictionary)) {
                return true;
            }
        }
        return false;
    }

    /** Each within its own revision: none may leave out bytes of an earlier one. */
    private boolean areSound() throws IOException {
        long earlier = 0;
        boolean sound = true;
        for (int i = 0; i < closings.size(); i++) {
            Closing closing = closings.get(i);
            if (closing.hole() < earlier || !closing.sound(states)) {
                findings.add(new FindingFound(Codes.BYTE_RANGE, Map.of("signature", Integer.toString(i + 1))));
                sound = false;
            }
            earlier = closing.end();
        }
        return sound;
    }

    private void compareUnread() throws IOException {
        for (Closing closing : closings) {
            if (unread(closing.end()) != null) {
                String objection = UnreadClosing.objection(closing, states);
                if (objection != null) {
                    objections.put(closing.end(), objection);
                }
            }
        }
    }

    private void compareData(COSDocument last) throws IOException {
        long end = closings.get(0).end();
        if (isWhole(end)) {
            firstData = FirstData.of(last);
            return;
        }
        try (PDDocument first = states.until(end)) {
            firstData = FirstData.of(first.getDocument());
        }
        if (firstData != null && !firstData.equals(FirstData.of(last))) {
            find(Codes.DATA_CHANGED);
        }
    }

    private void find(String code) {
        findings.add(FindingFound.of(code));
    }
}
