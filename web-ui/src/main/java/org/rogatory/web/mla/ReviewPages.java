package org.rogatory.web.mla;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PrintedText;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.FixedVersion;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ClosedSections;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FindingWords;
import org.rogatory.web.shared.FindingsOnce;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.OverrideWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.StopsAhead;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** What a reviewer and a signatory read beside the letter: findings, what they can do, what changed. */
@Component
class ReviewPages {

    private static final String NOW = "now";
    private static final Set<String> REVIEWING = Set.of("endorse", "approve", "return_for_correction", "sign");

    private final Procedures procedures;
    private final OutgoingReview review;
    private final RequestLetters letters;
    private final PrintedText printed;
    private final RequestChanges changes;
    private final FindingWords findingWords;
    private final OverrideWords overrides;
    private final StopsAhead stops;
    private final People people;
    private final ClosedSections closed;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    ReviewPages(
            Procedures procedures,
            OutgoingReview review,
            RequestLetters letters,
            PrintedText printed,
            RequestChanges changes,
            FindingWords findingWords,
            OverrideWords overrides,
            StopsAhead stops,
            People people,
            ClosedSections closed,
            CaseWords caseWords,
            Directory directory,
            Words words) {
        this.procedures = procedures;
        this.review = review;
        this.letters = letters;
        this.printed = printed;
        this.changes = changes;
        this.findingWords = findingWords;
        this.overrides = overrides;
        this.stops = stops;
        this.people = people;
        this.closed = closed;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** The frame of both pages: what the file is called, and where it stands. */
    ModelAndView page(String view, CaseFile file, Locale reader) {
        var page = new ModelAndView(view);
        page.addObject("reference", file.caseRef());
        page.addObject("route", caseWords.route(file, reader));
        page.addObject("about", caseWords.title(file, reader));
        page.addObject("status", caseWords.status(file, reader));
        page.addObject("version", file.version());
        return page;
    }

    /** The sections that are for others by name, as they are called. */
    List<String> closed(CaseFile file, Officer officer) {
        return closed.of(file, officer);
    }

    /** The letter of the present content, as its addressee will read it, but for what is for others by name. */
    Letter letter(CaseFile file, Officer officer) {
        var content = review.content(file, officer);
        var head = LetterHead.of(file, file.numbers().office());
        var translated = letters.bilingual(head, content)
                ? review.translation(file, officer).orElse(null)
                : null;
        return letters.request(head, content, translated, review.enclosed(file.caseRef(), officer));
    }

    /** A letter as it will be sealed: what its fonts lack stands there as its code. */
    LetterPreview preview(Letter letter) {
        return LetterPreview.of(printed.printed(letter));
    }

    List<FindingView> findings(CaseFile file, Officer officer, Locale reader) {
        var found = procedures.findings(file, procedures.stage(file), officer);
        return findingWords.views(found, procedures.content(file, officer), reader, overrides.of(file, officer));
    }

    /** What stops a later step and is not told already, and annexes without a file. */
    List<FindingView> ahead(CaseFile file, List<FindingView> told, Officer officer, Locale reader) {
        var later = FindingsOnce.without(stops.later(file, officer, reader), told);
        return Stream.concat(later.stream(), stops.unfiled(file, officer, reader).stream())
                .toList();
    }

    static boolean blocked(List<FindingView> findings) {
        return findings.stream().anyMatch(view -> "error".equals(view.level()));
    }

    List<ActionView> actions(CaseFile file, Officer officer, Locale reader) {
        return procedures.actions(file, officer).stream()
                .filter(action -> REVIEWING.contains(action.verb()))
                .map(action -> view(file, action, reader))
                .sorted(Comparator.comparing(ActionView::weight))
                .toList();
    }

    private ActionView view(CaseFile file, AllowedAction action, Locale reader) {
        var label = caseWords.verb(action.verb(), reader);
        if (action.barred() != null) {
            return new ActionView(label + ": " + words.text("refusal." + action.barred()), "", "barred");
        }
        var address = "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-');
        return new ActionView(label + (action.grave() ? " …" : ""), address, action.grave() ? "secondary" : "primary");
    }

    /** Fills in what differs between two versions; by default between the one reviewed last and the present one. */
    void compare(ModelAndView page, CaseFile file, Span asked, Reading by) {
        var fixed = review.versions(file, by.officer());
        var from = asked.from().isEmpty() ? before(fixed, file) : asked.from();
        var to = asked.to().isEmpty() ? NOW : asked.to();
        page.addObject("versions", options(fixed, file));
        page.addObject("from", from);
        page.addObject("to", to);
        page.addObject("comparable", !fixed.isEmpty() && !from.isEmpty());
        if (!fixed.isEmpty() && !from.isEmpty()) {
            var old = new Draft(file, content(from, fixed, file, by), by.officer());
            page.addObject("changes", changes.between(old, content(to, fixed, file, by), by.reader()));
        }
    }

    /** The two versions to compare; an empty name is the default. */
    record Span(String from, String to) {}

    /** Who reads a page, and in which language. */
    record Reading(Officer officer, Locale reader) {}

    /** What was reviewed before: while it is a draft the last version, else the one before the last. */
    private static String before(List<FixedVersion> fixed, CaseFile file) {
        var draft = Drafts.isDraft(file);
        var index = fixed.size() - (draft ? 1 : 2);
        return index < 0 ? "" : String.valueOf(fixed.get(index).number());
    }

    private ObjectNode content(String name, List<FixedVersion> fixed, CaseFile file, Reading by) {
        var found = fixed.stream()
                .filter(version -> String.valueOf(version.number()).equals(name))
                .map(FixedVersion::content)
                .findFirst()
                .orElseGet(() -> review.present(file, by.officer()));
        return (ObjectNode) Objects.requireNonNull(found).deepCopy();
    }

    private String version(FixedVersion version, String by, ZoneId zone) {
        var told = words.text("mla.review.version", version.number(), by, words.moment(version.at(), zone));
        return version.edition() == null ? told : words.text("mla.review.edition", told, version.edition());
    }

    private List<Option> options(List<FixedVersion> fixed, CaseFile file) {
        var options = new ArrayList<Option>();
        var zone = directory.times().zone(file.authority());
        var names = people.names(fixed.stream().map(FixedVersion::by).toList());
        fixed.forEach(version -> options.add(
                new Option(String.valueOf(version.number()), version(version, names.of(version.by()), zone))));
        options.add(new Option(NOW, words.text("mla.review.now")));
        return options;
    }
}
