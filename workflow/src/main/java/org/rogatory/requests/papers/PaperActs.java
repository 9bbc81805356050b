package org.rogatory.requests.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.seal.PersonSeals;
import org.springframework.stereotype.Component;

/** A person signs a paper that was drafted, or drops it with a reason; the act names it by its document. */
@Component
class PaperActs implements BesideFlow {

    static final String SIGN = "sign_paper";
    static final String DROP = "drop_paper";

    /** Which one, by its document: needed where several wait. */
    private static final FieldRule TO_SIGN = FieldRule.optional(ActField.FILES, "papers_to_sign");

    private static final FieldRule TO_DROP = FieldRule.optional(ActField.FILES, "papers_to_drop");

    private final DraftedPapers papers;
    private final PaperWords words;
    private final PersonSeals seals;

    PaperActs(DraftedPapers papers, PaperWords words, PersonSeals seals) {
        this.papers = papers;
        this.words = words;
        this.seals = seals;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(
                SIGN, List.of(TO_SIGN, FieldRule.optional(ActField.FINGERPRINT)),
                DROP, List.of(TO_DROP, FieldRule.needed(ActField.INTERNAL_TEXT)));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return papers.known(file).stream().anyMatch(PersonPaper::ready);
    }

    /** To sign is asked of those whose roles the papers name. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var ready = ready(file, paper -> true);
        var signs = ready.stream().anyMatch(paper -> paper.concerns(officer));
        return Stream.of(SIGN, DROP)
                .filter(verb -> !ready.isEmpty() && (signs || DROP.equals(verb)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return SIGN.equals(verb);
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        if (!SIGN.equals(verb)) {
            return null;
        }
        var bars = ready(file, paper -> paper.concerns(officer)).stream()
                .map(paper -> Optional.ofNullable(bar(file, paper, officer)))
                .toList();
        return bars.stream().allMatch(Optional::isPresent)
                ? bars.stream().flatMap(Optional::stream).findFirst().orElse(null)
                : null;
    }

    private @Nullable String bar(CaseFile file, PersonPaper paper, Officer officer) {
        return paper.seat(officer).isEmpty() ? Refusal.FOUR_EYES : seals.barred(file, paper.kind(), officer);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (DROP.equals(act.verb())) {
            papers.drop(file, named(act, ready(file, paper -> true)).paperRef(), officer);
        } else {
            sign(file, act, officer);
        }
    }

    private void sign(CaseFile file, Act act, Officer officer) {
        var named = !act.papers().files().isEmpty();
        var paper = named(act, ready(file, one -> named || one.seat(officer).isPresent()));
        Roles.demand(paper.concerns(officer));
        var role = paper.seat(officer).orElseThrow(() -> Refusal.secondPerson(Refusal.FOUR_EYES));
        var document = String.valueOf(paper.documentRef());
        var lines = seals.sign(file, document, act, officer);
        if (paper.sign(role, officer, words.signed(paper, lines))) {
            seals.seal(file, document, words.lines(paper), officer);
        }
        papers.change(paper);
    }

    private List<PersonPaper> ready(CaseFile file, Predicate<PersonPaper> which) {
        return papers.known(file).stream()
                .filter(paper -> paper.ready() && which.test(paper))
                .toList();
    }

    /** The one whose document the act names, or the only one. */
    private static PersonPaper named(Act act, List<PersonPaper> waiting) {
        var files = act.papers().files();
        if (files.isEmpty() && waiting.size() > 1) {
            throw Refusal.of("field-missing", ActField.FILES.key());
        }
        return waiting.stream()
                .filter(paper -> files.isEmpty() || files.contains(paper.documentRef()))
                .findFirst()
                .orElseThrow(() -> files.isEmpty()
                        ? Refusal.of("wrong-status")
                        : Refusal.of("document-unknown", ActField.FILES.key()));
    }
}
