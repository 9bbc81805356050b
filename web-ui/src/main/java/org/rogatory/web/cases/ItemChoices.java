package org.rogatory.web.cases;

import java.util.List;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.mla.item.ItemRework;
import org.rogatory.mla.item.ItemView;
import org.rogatory.mla.safeconduct.SafeConducts;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The items of a file as an act offers them. */
@Component
class ItemChoices {

    private final AssistanceItems items;
    private final ItemActions actions;
    private final CaseWords words;

    ItemChoices(AssistanceItems items, ItemActions actions, CaseWords words) {
        this.items = items;
        this.actions = actions;
        this.words = words;
    }

    /** Those of a list that is the same for every verb. */
    List<Option> listed(String list, CaseFile file, Officer officer) {
        return switch (list) {
            case "items_open" -> of(item -> !items.ended(item.status()), file, officer);
            case "items_recorded" -> of(item -> ItemRework.recorded(item.status()), file, officer);
            case "items_decided" -> of(item -> ItemRework.decided(item.status()), file, officer);
            case "items_coming" -> of(item -> SafeConducts.comes(item.type()), file, officer);
            default -> of(item -> true, file, officer);
        };
    }

    /** Those on which a verb can be done now. */
    List<Option> of(String verb, CaseFile file, Officer officer) {
        return of(
                item -> !actions.knows(verb)
                        || actions.possible(file, item, officer).stream()
                                .anyMatch(action -> action.verb().equals(verb)),
                file,
                officer);
    }

    private List<Option> of(Predicate<ItemView> which, CaseFile file, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        return items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .filter(which)
                .map(item -> new Option(
                        item.itemRef(),
                        item.number() + ". " + words.label("assistance_types", item.type(), reader) + " – "
                                + words.label("statuses.item", item.status(), reader)))
                .toList();
    }
}
