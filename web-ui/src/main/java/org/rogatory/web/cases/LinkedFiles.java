package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.CaseLinks.Linked;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The files a file goes on from and those that go on from it, as its reader may see them; who had the earlier one. */
@Component
class LinkedFiles {

    private final CaseLinks links;
    private final AssistanceItems items;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    LinkedFiles(CaseLinks links, AssistanceItems items, CaseWords caseWords, People people, Words words) {
        this.links = links;
        this.items = items;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /**
     * A linked file.
     *
     * @param how what it is to the file it is shown with
     * @param had who had it, so that the same may be asked again; null where it follows or nobody had it
     */
    record Line(
            String how,
            String reference,
            StatusView status,
            @Nullable String had) {}

    List<Line> of(CaseFile file, Officer officer, Locale reader) {
        return links.of(file, officer).stream()
                .map(linked -> line(linked, officer, reader))
                .toList();
    }

    private Line line(Linked linked, Officer officer, Locale reader) {
        var other = linked.file();
        var key = "cases.link." + linked.kind().key() + (linked.earlier() ? "" : ".later");
        var had = linked.earlier() ? had(other, officer, reader) : null;
        return new Line(words.text(key), other.caseRef(), caseWords.status(other, reader), had);
    }

    /** The earlier file and who had it, in a sentence; null where there is none or nobody had it. */
    @Nullable
    String earlier(CaseFile file, Officer officer, Locale reader) {
        return of(file, officer, reader).stream()
                .filter(line -> line.had() != null)
                .map(line -> words.text("cases.linked.proposal", line.reference(), String.valueOf(line.had())))
                .findFirst()
                .orElse(null);
    }

    /** The officer who answered for the earlier file and the authorities that executed it. */
    private @Nullable String had(CaseFile earlier, Officer officer, Locale reader) {
        var owner = earlier.owner();
        var executed = items.of(earlier.caseRef(), AccessScope.of(officer)).stream()
                .map(ItemView::authority)
                .filter(Objects::nonNull)
                .distinct()
                .map(authority -> caseWords.authority(authority, reader));
        var names = owner == null
                ? Stream.<String>empty()
                : Stream.ofNullable(people.names(List.of(owner)).of(owner));
        var told = Stream.concat(names, executed).collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }
}
