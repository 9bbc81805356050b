package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.rogatory.documents.signature.FindingFound;

/** What one increment does to the state before it, beyond what it may. */
final class StepCheck {

    private final PdfStates states;
    private final boolean first;

    /** @param first whether it is the one of the first signature of all, which also says what may come after it */
    StepCheck(PdfStates states, boolean first) {
        this.states = states;
        this.first = first;
    }

    /** Empty if it does no more. */
    List<FindingFound> refused(COSDocument before, COSDocument after, Increment increment) throws IOException {
        if (!increment.holds(increment.table())) {
            return List.of(unaccountedAt(increment.table()));
        }
        Section section = Section.at(states, increment);
        if (section.trailer().containsKey(COSName.XREF_STM)) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
        if (section.trailer().containsKey(COSName.ENCRYPT)) {
            throw new CheckStopped(Codes.ENCRYPTED);
        }
        if (section.trailer().getLong(COSName.PREV) != before.getStartXref() || !isListed(section, increment)) {
            return List.of(unaccountedAt(increment.table()));
        }
        if (isAnythingElseMoved(before, after, section)) {
            return List.of(unaccountedAt(increment.table()));
        }
        List<FindingFound> refused = new ArrayList<>();
        if (isAnythingFreed(before, section)) {
            refused.add(new FindingFound(
                    Codes.CHANGE_NOT_ALLOWED, Map.of("kind", "freed", "at", Long.toString(increment.start()))));
        }
        Set<COSObjectKey> written = section.used().keySet();
        AllowedChanges changes = new AllowedChanges(before, after, increment, written);
        refused.addAll((first ? changes.ofFirst() : changes).refused());
        return refused;
    }

    /** Whether the table names the objects that are there, all of them and no others. */
    private static boolean isListed(Section section, Increment increment) {
        Map<Long, COSObjectKey> listed = new HashMap<>();
        section.used().forEach((key, place) -> listed.put(place, key));
        Map<Long, COSObjectKey> there = new HashMap<>(increment.objects());
        if (section.isStream()) {
            there.remove(increment.table());
            listed.remove(increment.table());
        }
        return listed.size() >= section.used().size() - 1 && listed.equals(there);
    }

    private static boolean isAnythingElseMoved(COSDocument before, COSDocument after, Section section) {
        Map<COSObjectKey, Long> expected = new HashMap<>(before.getXrefTable());
        expected.putAll(section.used());
        Set<Map.Entry<COSObjectKey, Long>> moved =
                new HashSet<>(after.getXrefTable().entrySet());
        moved.removeAll(expected.entrySet());
        return !moved.isEmpty() || after.getXrefTable().size() != expected.size();
    }

    private static boolean isAnythingFreed(COSDocument before, Section section) {
        return before.getXrefTable().keySet().stream()
                .anyMatch(key -> section.freed().contains(key.getNumber()));
    }

    static FindingFound unaccountedAt(long place) {
        return new FindingFound(Codes.BYTES_UNACCOUNTED, Map.of("at", Long.toString(place)));
    }
}
