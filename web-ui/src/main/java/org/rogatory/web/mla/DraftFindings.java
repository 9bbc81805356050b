package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.cases.Procedures;
import org.rogatory.law.Explanations;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.OverrideWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the rules say about a draft, each finding at its page and field. */
@Component
class DraftFindings {

    private final Procedures procedures;
    private final Explanations explanations;
    private final OverrideWords overrides;
    private final DraftCorrections corrections;
    private final Words words;

    DraftFindings(
            Procedures procedures,
            Explanations explanations,
            OverrideWords overrides,
            DraftCorrections corrections,
            Words words) {
        this.procedures = procedures;
        this.explanations = explanations;
        this.overrides = overrides;
        this.corrections = corrections;
        this.words = words;
    }

    /** The level of what is not wrong, only not there yet. */
    static final String NEEDED = "needed";

    /** A finding with its place. */
    record Placed(FindingPlaces.Place place, Finding finding, FindingView view) {

        /** Whether it stands in the way: nobody has overridden it. */
        boolean blocks() {
            return finding.blocks() && !"overridden".equals(view.level()) && !needed();
        }

        /** Whether it is only still to be filled in. */
        boolean needed() {
            return NEEDED.equals(view.level());
        }

        /** The same as a line of a jump list that leads to the field. */
        FindingView link(Draft draft, String where) {
            return view.leading(
                    where.isEmpty() || where.equals(view.title()) ? view.title() : where + ": " + view.title(),
                    draft.address(place.topic()) + "?from=check#" + place.field());
        }
    }

    /** What stands in the way of submitting, after what the reviewer wants corrected. */
    List<Placed> of(Draft draft, Locale reader) {
        return draft.received()
                ? found(draft, reader)
                : Stream.concat(corrections.of(draft, reader).stream(), found(draft, reader).stream())
                        .toList();
    }

    private List<Placed> found(Draft draft, Locale reader) {
        var found = procedures.findings(draft.file(), Stage.DRAFT, draft.officer());
        return dressed(
                found.stream()
                        .map(finding -> placed(
                                finding,
                                draft,
                                reader,
                                draft.received() ? "blocks-paper" : finding.blocks() ? "blocks" : "blocks-not"))
                        .toList(),
                draft);
    }

    /** What is needed only later, before signing and sending. */
    List<Placed> later(Draft draft, Locale reader) {
        var later = new ArrayList<>(procedures.findings(draft.file(), Stage.TRANSMIT, draft.officer()));
        later.removeAll(new HashSet<>(procedures.findings(draft.file(), Stage.DRAFT, draft.officer())));
        return dressed(
                later.stream()
                        .map(finding ->
                                placed(finding, draft, reader, finding.blocks() ? "blocks-later" : "blocks-not"))
                        .toList(),
                draft);
    }

    /** With what was asked for and decided about them. */
    private List<Placed> dressed(List<Placed> findings, Draft draft) {
        var known = overrides.of(draft.file(), draft.officer());
        return findings.stream()
                .map(each ->
                        new Placed(each.place(), each.finding(), overrides.dress(each.view(), each.finding(), known)))
                .toList();
    }

    private Placed placed(Finding finding, Draft draft, Locale reader, String blocks) {
        var explained = explanations.explain(finding, draft.content(), reader);
        var effect = words.text("mladraft." + blocks);
        var source = explained.article().isEmpty() ? effect : words.citation(explained.article()) + " · " + effect;
        var view = new FindingView(finding.level().key(), explained.told(), explained.advice(), source, null);
        return new Placed(draft.place(finding), finding, view);
    }

    /** As one who is still writing sees them: what is not there yet is needed, not wrong. */
    static List<Placed> calm(List<Placed> findings) {
        return findings.stream()
                .map(each -> each.blocks() && "missing".equals(each.finding().key())
                        ? new Placed(each.place(), each.finding(), each.view().with(NEEDED, List.of(), List.of()))
                        : each)
                .toList();
    }

    /** Lines of a jump list. */
    List<FindingView> links(List<Placed> findings, Draft draft, Locale reader) {
        return findings.stream()
                .map(each -> each.link(draft, where(each, draft, reader)))
                .toList();
    }

    private String where(Placed each, Draft draft, Locale reader) {
        return "null".equals(each.finding().item())
                ? ""
                : explanations.explain(each.finding(), draft.content(), reader).place();
    }

    /** Those of one page, by the name of their field; what is only needed is listed above the fields, not at them. */
    static Map<String, List<FindingView>> byField(List<Placed> findings, DraftTopic topic) {
        var map = new LinkedHashMap<String, List<FindingView>>();
        findings.stream()
                .filter(each -> each.place().topic() == topic && !each.needed())
                .forEach(each -> map.computeIfAbsent(each.place().field(), field -> new ArrayList<>())
                        .add(each.view()));
        return map;
    }
}
