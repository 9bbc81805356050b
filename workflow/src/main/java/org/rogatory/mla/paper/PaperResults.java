package org.rogatory.mla.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.imports.PaperFile;
import org.rogatory.law.Grounds;
import org.rogatory.mla.item.ItemMirror;
import org.springframework.stereotype.Component;

/** How the items of a request have ended on paper: kept as an answer would tell it, for nobody works on them here. */
@Component
public class PaperResults {

    public static final String EXECUTED = "executed";
    public static final String NEGATIVE = "executed_negative";
    public static final String REFUSED = "refused";
    public static final String RETURNED = "returned";

    /** Acts that an authority has done, with whatever came of them. */
    public static final Set<String> ACTED = Set.of(EXECUTED, NEGATIVE);

    /** How an item may have ended; one that is put off has not. */
    public static final Set<String> ALL = Set.of(EXECUTED, NEGATIVE, REFUSED, RETURNED);

    private static final String ANSWERED = "answered";
    private static final String REFUSE = "refuse";
    private static final String RETURN = "return_without_execution";

    private final ItemMirror mirror;
    private final Grounds grounds;

    PaperResults(ItemMirror mirror, Grounds grounds) {
        this.mirror = mirror;
        this.grounds = grounds;
    }

    /** Keeps of each item what the row tells, with the ground of its refusal or the reasons of its return. */
    public void keep(String caseRef, PaperFile paper, Officer by) {
        var told = new ArrayList<ItemResult>();
        for (var result : paper.results()) {
            var ground = REFUSED.equals(result) ? ground(paper) : null;
            told.add(new ItemResult(told.size() + 1, result, null, null, ground));
        }
        if (!paper.outgoing()) {
            mirror.begun(caseRef, numbers(paper, ACTED));
        }
        mirror.answered(caseRef, told, Officer.system(by.state()));
        mirror.returned(caseRef, returnedFor(paper));
    }

    /** Refuses a ground that no instrument of the request lets us plead: our answer would carry it. */
    public void demandAvailable(PaperFile paper) {
        var types = numbers(paper, Set.of(REFUSED)).stream()
                .map(number -> paper.assistance().get(number - 1))
                .toList();
        var ground = ground(paper);
        if (!types.isEmpty()
                && grounds.refusal(paper.instruments(), types).stream()
                        .noneMatch(offered -> offered.key().equals(ground))) {
            throw Refusal.of("ground-not-available", "ground");
        }
    }

    /** What was decided on the whole request, with what of it the answer tells. */
    public Act decision(PaperFile paper) {
        var verb = switch (paper.status()) {
            case EXECUTED -> "record_execution";
            case NEGATIVE -> "record_negative_execution";
            case REFUSED -> REFUSE;
            case "returned_without_execution" -> RETURN;
            default -> verb(paper.results());
        };
        return Act.draft(verb)
                .ground(REFUSE.equals(verb) ? ground(paper) : null)
                .reasons(RETURN.equals(verb) ? returnedFor(paper) : List.of())
                .act();
    }

    /**
     * The same on the one line of its past. Of a request that was answered the status does not tell how, so the line also
     * names what was decided.
     */
    ActDraft told(ActDraft past, PaperFile paper) {
        var decided = decision(paper);
        var answered = !paper.outgoing() && ANSWERED.equals(paper.status());
        return past.ground(decided.grounds().ground())
                .reasons(decided.grounds().reasons())
                .kind(answered ? decided.verb() : null);
    }

    private static String verb(List<String> results) {
        if (results.contains(EXECUTED)) {
            return "record_execution";
        }
        if (results.contains(NEGATIVE)) {
            return "record_negative_execution";
        }
        return results.contains(REFUSED) ? REFUSE : RETURN;
    }

    private static List<Integer> numbers(PaperFile paper, Set<String> results) {
        return IntStream.rangeClosed(1, paper.results().size())
                .filter(number -> results.contains(paper.results().get(number - 1)))
                .boxed()
                .toList();
    }

    private @Nullable String ground(PaperFile paper) {
        return paper.reasons().stream().filter(this::pleads).findFirst().orElse(null);
    }

    private List<String> returnedFor(PaperFile paper) {
        return paper.reasons().stream().filter(reason -> !pleads(reason)).toList();
    }

    private boolean pleads(String reason) {
        return grounds.findRefusal(reason).isPresent();
    }
}
