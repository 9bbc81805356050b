package org.rogatory.web.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who mends what a finding says, and the way there: its reader often is not the one who can. */
@Component
class Mending {

    private static final Set<String> UNSENT = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed");

    /** The acts that bring a request back to whoever wrote it. */
    private static final List<String> BACK = List.of("resume_draft", "return_for_correction", "recall_approval");

    /** Findings on the route of transmission, which is chosen here and asked of nobody. */
    private static final String ROUTE = "channel_";

    private static final String CHOOSE = "plan_route";
    private static final String ASK = "request_information";

    private final CaseWords caseWords;
    private final Words words;

    Mending(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The finding as it concerns this reader of this file. */
    FindingView told(FindingView view, Finding finding, OverrideWords.Known known) {
        if (finding.key().startsWith(ROUTE)) {
            return view.with(view.level(), view.notes(), acts(List.of(CHOOSE), known));
        }
        if (!known.file().outgoing()) {
            return received(view, finding, known);
        }
        if (finding.level() != Level.ERROR
                || known.overridden(finding)
                || !UNSENT.contains(known.file().status())) {
            return view;
        }
        var who = words.text("shared.mend." + known.file().status());
        return view.advised(view.advice() == null ? who : view.advice() + " " + who)
                .with(view.level(), view.notes(), ways(known));
    }

    /** What the other State has not said cannot be mended here: it is asked for. A treaty is judged anew. */
    private FindingView received(FindingView view, Finding finding, OverrideWords.Known known) {
        var lacks = finding.level() == Level.ERROR || finding.level() == Level.WARNING;
        if (!lacks) {
            return view.advised(null);
        }
        if (finding.instrument() != null) {
            return view.advised(words.text("shared.mend.received-basis"));
        }
        return view.advised(words.text("shared.mend.received")).with(view.level(), view.notes(), asks(finding, known));
    }

    /** The question about just this point of the request; a kind of assistance is a point of its own form. */
    private List<ActionView> asks(Finding finding, OverrideWords.Known known) {
        var key = finding.item().replaceFirst("\\[.*", "");
        return acts(List.of(ASK), known).stream()
                .map(act -> new ActionView(
                        act.label(), key.matches("\\w+") ? act.href() + "?key=" + key : act.href(), act.weight()))
                .toList();
    }

    private List<ActionView> ways(OverrideWords.Known known) {
        var file = known.file();
        var writes =
                file.status().equals("draft") && known.verbs().stream().anyMatch(verb -> verb.startsWith("submit"));
        var write = writes
                ? Stream.of(new ActionView(words.text("shared.mend.write"), DraftPlaces.check(file), "quiet"))
                : Stream.<ActionView>empty();
        return Stream.concat(write, acts(BACK, known).stream()).toList();
    }

    private List<ActionView> acts(List<String> verbs, OverrideWords.Known known) {
        return verbs.stream()
                .filter(known.verbs()::contains)
                .map(verb -> new ActionView(
                        caseWords.verb(verb, LocaleContextHolder.getLocale()), address(known.file(), verb), "quiet"))
                .toList();
    }

    private static String address(CaseFile file, String verb) {
        return "/cases/" + file.caseRef() + "/acts/" + verb.replace('_', '-');
    }
}
