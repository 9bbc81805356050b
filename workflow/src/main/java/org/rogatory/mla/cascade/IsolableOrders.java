package org.rogatory.mla.cascade;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What the levels of execution say to each other: orders, reports, what was decided on them. */
@Component
class IsolableOrders extends IsolableTexts {

    private final Cases cases;
    private final LevelRepository levels;
    private final ExecutionLevels chains;
    private final LevelWords words;

    IsolableOrders(TakenWords taken, Cases cases, LevelRepository levels, ExecutionLevels chains, LevelWords words) {
        super("level", taken);
        this.chains = chains;
        this.cases = cases;
        this.levels = levels;
        this.words = words;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        var read = chains.read(file, officer).stream()
                .flatMap(chain -> chain.levels().stream())
                .map(Level::levelRef)
                .collect(Collectors.toSet());
        return Sheet.in(
                file,
                levels.of(caseRef, scope).stream()
                        .filter(level -> read.contains(level.levelRef()))
                        .map(this::text)
                        .toList());
    }

    private Text text(Level level) {
        var view = level.view(hidden -> words.show(level.caseRef(), hidden), false);
        return Text.of(
                level.levelRef(),
                TakenWords.Own.of("mla_level", level.levelRef()),
                said(view.order()),
                said(view.report()),
                said(view.check()),
                said(view.moved()));
    }

    private static @Nullable String said(LevelView.@Nullable Said said) {
        return said == null ? null : said.text();
    }
}
