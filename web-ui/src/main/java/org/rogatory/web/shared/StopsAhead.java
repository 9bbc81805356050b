package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.registers.EntryView;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.letter.ListedAnnex;
import org.springframework.stereotype.Component;

/** What will stop a request later, told while it can still be mended: what is sealed cannot be changed any more. */
@Component
public class StopsAhead {

    /** The steps before which it is told. */
    private static final Set<String> STEPS =
            Set.of("submit", "submit_by_court", "endorse", "approve", "sign", "transmit");

    private static final Set<String> SEALED = Set.of("approved", "translated", "signed");

    private final Procedures procedures;
    private final OutgoingReview review;
    private final Deliberation deliberation;
    private final PaperRequests paper;
    private final FindingWords findingWords;
    private final CaseWords caseWords;
    private final Words words;

    StopsAhead(
            Procedures procedures,
            OutgoingReview review,
            Deliberation deliberation,
            PaperRequests paper,
            FindingWords findingWords,
            CaseWords caseWords,
            Words words) {
        this.deliberation = deliberation;
        this.paper = paper;
        this.procedures = procedures;
        this.review = review;
        this.findingWords = findingWords;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * All that would stop the request on its way out, and what is to be thought of, as warnings, before a step of this
     * name; nothing before any other step.
     */
    public List<FindingView> before(String verb, CaseFile file, Officer officer, Locale reader) {
        if ("register".equals(verb)) {
            return entered(file, officer);
        }
        if (!file.outgoing() || !STEPS.contains(verb)) {
            return List.of();
        }
        var stops = findingWords.views(errors(file, Set.of(), officer), file, officer, reader).stream()
                .filter(view -> "error".equals(view.level()));
        return Stream.of(stops, held(file, officer), unfiled(file, officer, reader).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** A document in quarantine goes nowhere, and neither does what would carry it; told as far as he sees it. */
    private Stream<FindingView> held(CaseFile file, Officer officer) {
        return deliberation.documents(file, officer).stream()
                .filter(document -> document.travels() && document.quarantined())
                .map(document -> new FindingView(
                        "error",
                        words.text("shared.held", document.name()),
                        words.text("refusal.enclosure-quarantined"),
                        null,
                        "/cases/" + file.caseRef() + "/documents"));
    }

    /** A request that came by the exchange has probably come on paper too: to the desk, or into a file. */
    private List<FindingView> entered(CaseFile file, Officer officer) {
        return paper.entered(file, officer).stream()
                .map(entry -> entry.caseRef() == null
                        ? came("entered", entry, "/journals/entries/" + entry.entryId())
                        : came("opened", entry, "/cases/" + entry.caseRef()))
                .toList();
    }

    private FindingView came(String how, EntryView entry, String address) {
        var text = "shared." + how;
        return new FindingView(
                "warning", words.text(text, caseWords.entered(entry)), words.text(text + ".advice"), null, address);
    }

    /** What stops a later step than the one ahead. */
    public List<FindingView> later(CaseFile file, Officer officer, Locale reader) {
        var ahead = new HashSet<>(procedures.findings(file, procedures.stage(file), officer));
        return findingWords.views(errors(file, ahead, officer), file, officer, reader);
    }

    private List<Finding> errors(CaseFile file, Set<Finding> without, Officer officer) {
        return procedures.findings(file, Stage.TRANSMIT, officer).stream()
                .filter(finding -> finding.level() == Level.ERROR && !without.contains(finding))
                .toList();
    }

    /** Annexes that the request lists though the file holds none of them; such can only come on paper. */
    public List<FindingView> unfiled(CaseFile file, Officer officer, Locale reader) {
        var missing = review.unfiled(file.caseRef(), officer);
        if (missing.isEmpty()) {
            return List.of();
        }
        var title = words.text("shared.unfiled", named(missing, reader));
        var advice = words.text("shared.unfiled." + (SEALED.contains(file.status()) ? "sealed" : "open"));
        var place = "/cases/" + file.caseRef() + "/documents";
        return List.of(new FindingView("warning", title, advice, null, place));
    }

    private String named(List<ListedAnnex> missing, Locale reader) {
        var names = new ArrayList<String>();
        for (var annex : missing) {
            var kind = caseWords.label("attachment_kinds", annex.kind(), reader);
            names.add(Stream.of(kind, annex.name())
                    .filter(part -> !part.isBlank())
                    .distinct()
                    .collect(Collectors.joining(": ")));
        }
        return String.join("; ", names);
    }
}
