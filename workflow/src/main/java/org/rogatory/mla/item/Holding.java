package org.rogatory.mla.item;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a person or property may be held for what a file asks: only acts of coercion and transfers of persons hold. */
@Component
public class Holding {

    private static final String TRANSFER = "temporary_transfer";

    private final PlacesOfAct act;
    private final ReferenceData law;

    Holding(PlacesOfAct act, ReferenceData law) {
        this.act = act;
        this.law = law;
    }

    /** By what is asked, begun or not: as far as the requesting side can know. */
    @Transactional(readOnly = true)
    public boolean mayHold(String caseRef) {
        return any(caseRef, item -> true);
    }

    /** The same of some items alone. */
    public boolean mayHold(List<AssistanceItem> some) {
        return some.stream().anyMatch(this::holds);
    }

    /** By what was begun of some items alone. */
    public boolean mayHoldNow(List<AssistanceItem> some) {
        return some.stream().filter(AssistanceItem::begun).anyMatch(this::holds);
    }

    /** By what was begun. */
    @Transactional(readOnly = true)
    public boolean mayHoldNow(String caseRef) {
        return any(caseRef, AssistanceItem::begun);
    }

    /** The authorities that execute what was begun and may hold: of each item the one that has it. */
    @Transactional(readOnly = true)
    public Set<String> holders(String caseRef) {
        return act.items(caseRef).stream()
                .filter(AssistanceItem::begun)
                .filter(this::holds)
                .flatMap(item -> Stream.ofNullable(item.authority()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean any(String caseRef, Predicate<AssistanceItem> which) {
        return act.items(caseRef).stream().filter(which).anyMatch(this::holds);
    }

    private boolean holds(AssistanceItem item) {
        return law.assistanceType(item.type())
                .filter(type -> type.coercive() || TRANSFER.equals(type.key()))
                .isPresent();
    }
}
