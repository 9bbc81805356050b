package org.rogatory.web.extradition;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.extradition.findings.Judgement;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** How many of the matters of an extradition stand how: their number alone, never which they are. */
@Component
class CourtFindings {

    private final ExtraditionConditions conditions;
    private final Words words;

    CourtFindings(ExtraditionConditions conditions, Words words) {
        this.conditions = conditions;
        this.words = words;
    }

    /** Empty for officers who do not judge them. */
    List<Row> rows(CaseFile file, Officer officer) {
        if (!ExtraditionConditions.reads(file, officer)) {
            return List.of();
        }
        var judged = conditions.of(file.caseRef(), officer).judgements();
        return Stream.of(Judgement.State.values())
                .map(state -> new Row(
                        words.text("summary.judged." + state.key()),
                        String.valueOf(judged.stream()
                                .filter(each -> each.state() == state)
                                .count())))
                .toList();
    }
}
