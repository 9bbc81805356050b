package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The grounds of refusal and postponement from which a form chooses; forbidden ones are not among our own. */
@Component
class GroundChoices {

    private final Grounds grounds;
    private final AssistanceItems items;
    private final Procedures procedures;
    private final CaseWords caseWords;
    private final Words words;

    GroundChoices(Grounds grounds, AssistanceItems items, Procedures procedures, CaseWords caseWords, Words words) {
        this.grounds = grounds;
        this.items = items;
        this.procedures = procedures;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * What is decided: the verb is of the file or of an item.
     *
     * @param item the item that was chosen for a verb of an item; null as long as none is
     */
    record About(
            CaseFile file,
            Officer officer,
            String verb,
            @Nullable String item) {}

    /** What the other State pleads is recorded as it pleads it; what we plead is of what the law admits. */
    List<Option> of(String list, About about) {
        var refusal = "refusal_grounds".equals(list);
        if (about.file().outgoing()) {
            return options(list, refusal ? grounds.allRefusal() : grounds.allPostponement());
        }
        var cited = cited(about);
        var cooperation = CaseFamily.of(about.file().machine());
        Function<List<String>, List<Ground>> law = types ->
                refusal ? grounds.refusal(cited, cooperation, types) : grounds.postponement(cited, cooperation, types);
        var decided = decided(about);
        return items.knows(about.verb())
                ? fitting(list, decided, law)
                : options(list, law.apply(decided.stream().map(ItemView::type).toList()));
    }

    /** The chosen item; as long as none is, and for a decision on the file, all that the verb moves. */
    private List<ItemView> decided(About about) {
        var open = items.of(about.file().caseRef(), AccessScope.of(about.officer())).stream()
                .filter(item -> items.moves(about.verb(), item.status()))
                .toList();
        var chosen = open.stream()
                .filter(item -> items.knows(about.verb()) && item.itemRef().equals(about.item()))
                .toList();
        return chosen.isEmpty() ? open : chosen;
    }

    /** What fits at least one of the items; what does not fit each of them says which it fits. */
    private List<Option> fitting(String list, List<ItemView> decided, Function<List<String>, List<Ground>> law) {
        var fits = new LinkedHashMap<Ground, List<String>>();
        for (var item : decided) {
            for (var ground : law.apply(List.of(item.type()))) {
                fits.computeIfAbsent(ground, first -> new ArrayList<>()).add(String.valueOf(item.number()));
            }
        }
        return fits.entrySet().stream()
                .map(fit -> option(list, fit.getKey(), only(fit.getValue(), decided)))
                .toList();
    }

    private String only(List<String> numbers, List<ItemView> decided) {
        return numbers.size() == decided.size()
                ? ""
                : " – " + words.text("cases.ground-only", String.join(", ", numbers));
    }

    private List<Option> options(String list, Collection<Ground> offered) {
        return offered.stream().map(ground -> option(list, ground, "")).toList();
    }

    private Option option(String list, Ground ground, String only) {
        var label = caseWords.label(list, ground.key(), LocaleContextHolder.getLocale());
        return new Option(ground.key(), label + only, articles(ground));
    }

    private List<String> cited(About about) {
        return RequestForms.instruments(procedures.content(about.file(), about.officer()));
    }

    private @Nullable String articles(Ground ground) {
        return ground.refs().isEmpty() ? null : caseWords.places(ground.refs());
    }
}
