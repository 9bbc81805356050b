package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.ExtraditionSettings;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.NewPaper;
import org.rogatory.requests.papers.PaperView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The papers of a release, drafted before the end of custody so that nobody is held for want of a paper: the order, and
 * the letters to the place of detention, the supervising prosecutor and counsel. They free nobody: a person signs them
 * and records the release, or drops them.
 */
@Service
public class ReleaseDrafts {

    static final String ORDER = "release_order";
    static final String LETTER = "release_letter";

    /** The one of them that may be an authority of the directory. */
    private static final String PLACE = "place_of_detention";

    private static final List<String> RECIPIENTS = List.of(PLACE, "supervising_prosecutor", "counsel");
    private static final Set<String> KINDS = Set.of(ORDER, LETTER);

    /** Behind it an end is named by its rule, or as that of the court, and by its moment. */
    private static final String COURT = "court";

    private final DraftedPapers papers;
    private final Periods periods;
    private final Directory directory;
    private final int days;

    ReleaseDrafts(DraftedPapers papers, Periods periods, Directory directory, ExtraditionSettings settings) {
        this.papers = papers;
        this.periods = periods;
        this.directory = directory;
        this.days = settings.releaseDraftDays();
    }

    /** All papers of a release drafted in a file, the earliest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<PaperView> of(CaseFile file) {
        return papers.of(file).stream()
                .filter(paper -> KINDS.contains(paper.kind()) && paper.about().contains("@"))
                .toList();
    }

    /**
     * Drafts them where the end of who is held here is near or has passed, once for each end: a bell that rings again
     * finds them, and what a person has dropped stays dropped.
     */
    void prepare(CaseFile file, Custody custody) {
        var end = custody.governsAt();
        if (!custody.ours() || !custody.held() || end == null || !due(custody)) {
            return;
        }
        var about = about(custody.governsRule(), end);
        if (about.equals(custody.marks().draftedAbout())) {
            return;
        }
        draft(file, about, said(file, custody, end));
        custody.marks().drafted(about);
    }

    private boolean due(Custody custody) {
        var warned = custody.warnedDays();
        return custody.incident() || warned != null && warned <= days;
    }

    private void draft(CaseFile file, String about, ObjectNode said) {
        var system = Officer.system(file.state());
        papers.draft(file, new NewPaper(ORDER, about, said, null, List.of(Role.HEAD)), system);
        for (var recipient : RECIPIENTS) {
            var to = PLACE.equals(recipient) ? authority(file, said) : null;
            var letter = said.deepCopy().put("choice", recipient);
            if (to == null) {
                letter.put("recipient", recipient);
            }
            papers.draft(file, new NewPaper(LETTER, about + "/" + recipient, letter, to, List.of(Role.HEAD)), system);
        }
    }

    /** The place of detention where it is an office of one's own State, and not told in words. */
    private @Nullable String authority(CaseFile file, ObjectNode said) {
        return directory
                .find(said.path("place").asString(""))
                .filter(known -> known.state().equals(file.state()))
                .map(known -> known.key())
                .orElse(null);
    }

    private ObjectNode said(CaseFile file, Custody custody, Instant end) {
        var zone = ZoneId.of(Optional.ofNullable(custody.zone()).orElse("UTC"));
        var said = JsonMapper.shared().createObjectNode();
        Periods.last(periods.of(file.caseRef()))
                .map(last -> periods.told(List.of(last)).get(0))
                .ifPresent(last -> {
                    said.put("verb", CustodyVerbs.of(last.measure()));
                    put(said, "place", last.words().place());
                    put(said, "order", last.words().order());
                });
        put(said, "limit", custody.governsRule());
        return said.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end.atZone(zone)))
                .put("zone", zone.getId());
    }

    private static void put(ObjectNode said, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(key, value);
        }
    }

    private static String about(@Nullable String rule, Instant end) {
        return (rule == null ? COURT : rule) + "@" + end;
    }

    /** Drops what nobody has signed of an end that governs no more: another one does, or the person is free. */
    void review(CaseFile file, Custody custody) {
        var drafted = custody.marks().draftedAbout();
        var end = custody.governsAt();
        if (drafted == null || end != null && drafted.equals(about(custody.governsRule(), end))) {
            return;
        }
        papers.dropAbout(file, about -> about.startsWith(drafted), Officer.system(file.state()));
        custody.marks().nothingDrafted();
    }
}
