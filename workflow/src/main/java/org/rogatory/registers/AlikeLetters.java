package org.rogatory.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalEntryRepository.Letter;
import org.rogatory.registers.NewEntry.Numbered;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has probably come already, in the journal and among the files: the number of the other side agrees, and so do
 * day and sender wherever both are known. Where the letter bears no number, {@link UnnumberedLetters} tells; then those
 * in shut files are left out, since who wrote them would be confirmed.
 */
@Service
public class AlikeLetters {

    private static final Limit MOST = Limit.of(50);

    private final JournalEntryRepository entries;
    private final CaseSearch search;
    private final Directory directory;
    private final UnnumberedLetters unnumbered;
    private final ShutLetters shut;

    AlikeLetters(
            JournalEntryRepository entries,
            CaseSearch search,
            Directory directory,
            UnnumberedLetters unnumbered,
            ShutLetters shut) {
        this.shut = shut;
        this.unnumbered = unnumbered;
        this.entries = entries;
        this.search = search;
        this.directory = directory;
    }

    /** Entries and files that are probably of the same letter; a file that one of the entries names is not told twice. */
    public record Alike(List<EntryView> entries, List<CaseFile> files) {

        /** Nothing of the kind has come. */
        public static final Alike NONE = new Alike(List.of(), List.of());

        public Alike {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
        }

        public boolean none() {
            return entries.isEmpty() && files.isEmpty();
        }

        /** The refusal of what was not confirmed to be another letter; it names what is there already. */
        public Refusal refusal(String field) {
            var told = new HashMap<>(Map.of("field", field));
            told.put("entries", entries.stream().map(EntryView::entryId).collect(Collectors.joining(",")));
            told.put("cases", files.stream().map(CaseFile::caseRef).collect(Collectors.joining(",")));
            return Refusal.of("probably-registered", told);
        }
    }

    /** What has probably come already of a letter that lies at the desk of the officer. */
    @Transactional(readOnly = true)
    public Alike of(NewEntry written, Officer officer) {
        var theirs = written.theirs();
        var shown = new JournalScope(Set.of(officer.authority()), officer);
        if (theirs == null || NumberKey.of(theirs.number()).isEmpty()) {
            return new Alike(shut.open(unnumbered.like(written), shown), List.of());
        }
        var sender = written.correspondent();
        var senders = sender == null ? Set.<String>of() : Set.of(sender);
        var entered = found(written.kind(), theirs, senders, Set.of(officer.authority()));
        var named = entered.stream()
                .map(EntryView::caseRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var opened = written.kind() == JournalKind.INCOMING ? files(theirs, sender, officer) : List.<CaseFile>of();
        return new Alike(
                shut.lines(entered, shown),
                opened.stream().filter(file -> !named.contains(file.caseRef())).toList());
    }

    /** The entries, in the journal of an authority, of letters that came from a State under this number. */
    @Transactional(readOnly = true)
    public List<EntryView> came(String authority, Numbered theirs, String state, Officer officer) {
        return shut.lines(entered(authority, theirs, state, officer), new JournalScope(Set.of(authority), officer));
    }

    /** The same in the journal of the authority that keeps a file, without its own. */
    @Transactional(readOnly = true)
    public List<EntryView> besides(CaseFile file, Numbered theirs, Officer officer) {
        var authority = file.authority();
        var others = entered(authority, theirs, file.requesting(), officer).stream()
                .filter(entry -> !file.caseRef().equals(entry.caseRef()))
                .toList();
        return shut.lines(others, new JournalScope(Set.of(authority), officer));
    }

    private List<EntryView> entered(String authority, Numbered theirs, String state, Officer officer) {
        if (!JournalScope.of(officer, directory).has(authority)) {
            return List.of();
        }
        var senders = directory.authorities(state).stream().map(Authority::key).collect(Collectors.toSet());
        return found(JournalKind.INCOMING, theirs, senders, Set.of(authority));
    }

    private List<EntryView> found(JournalKind kind, Numbered theirs, Set<String> senders, Set<String> journals) {
        var key = NumberKey.of(theirs.number());
        return key.isEmpty()
                ? List.of()
                : entries
                        .alike(new Letter(kind, key, theirs.date(), senders), new JournalScope(journals), MOST)
                        .stream()
                        .map(JournalEntry::view)
                        .toList();
    }

    /** Files are of requests of other States: a letter of one's own State opens none. */
    private List<CaseFile> files(Numbered theirs, @Nullable String sender, Officer officer) {
        var state = sender == null
                ? null
                : directory.find(sender).map(Authority::state).orElse(null);
        return sender != null && (state == null || state.equals(officer.state()))
                ? List.of()
                : search.alike(state, theirs.number(), theirs.date(), officer);
    }
}
