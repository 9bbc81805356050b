package org.rogatory.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.safeconduct.SafeConductView;
import org.rogatory.mla.safeconduct.SafeConducts;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The persons who came for a file, as far as their days are known; who they are stays in the request. */
@Component
class CaseSafeConducts {

    private final SafeConducts conducts;
    private final AssistanceItems items;
    private final CaseWords caseWords;
    private final Words words;

    CaseSafeConducts(SafeConducts conducts, AssistanceItems items, CaseWords caseWords, Words words) {
        this.conducts = conducts;
        this.items = items;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * The stay of one person.
     *
     * @param days what happened on which day
     * @param unknown what to do where nobody knows for how many days he is protected; else null
     */
    record StayRow(String item, String days, @Nullable String unknown) {}

    List<StayRow> rows(CaseFile file, Officer officer, Locale reader) {
        var stays = conducts.of(file.caseRef(), AccessScope.of(officer));
        return stays.isEmpty()
                ? List.of()
                : items.of(file.caseRef(), AccessScope.of(officer)).stream()
                        .flatMap(item -> stays.stream()
                                .filter(stay -> stay.itemRef().equals(item.itemRef()))
                                .map(stay -> row(
                                        item.number() + ". " + caseWords.label("assistance_types", item.type(), reader),
                                        stay)))
                        .toList();
    }

    private StayRow row(String item, SafeConductView stay) {
        var days = new ArrayList<String>();
        add(days, "cases.safe-conduct.arrived", stay.arrivedOn());
        add(days, "cases.safe-conduct.told", stay.toldOn());
        add(days, "cases.safe-conduct.left", stay.leftOn());
        return new StayRow(
                item, String.join("; ", days), stay.daysUnknown() ? words.text("cases.safe-conduct.unknown") : null);
    }

    private void add(List<String> days, String key, @Nullable LocalDate day) {
        if (day != null) {
            days.add(words.text(key, words.date(day)));
        }
    }
}
