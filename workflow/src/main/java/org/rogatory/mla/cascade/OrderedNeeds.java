package org.rogatory.mla.cascade;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.mla.copy.NamedPersons;
import org.rogatory.mla.item.ItemNeeds;
import org.rogatory.mla.item.ItemNeeds.Needed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the order of an item says has to be known: words in place of the facts, and persons of the request. */
@Component
class OrderedNeeds {

    /** List of the persons of the request. */
    static final String PERSONS = "request_persons";

    private final ItemNeeds needs;
    private final ObjectProvider<Procedures> procedures;

    OrderedNeeds(ItemNeeds needs, ObjectProvider<Procedures> procedures) {
        this.needs = needs;
        this.procedures = procedures;
    }

    /** What the act names; refused where it names a person whom the request does not tell of. */
    Needed said(CaseFile file, Act act) {
        var keys = act.items().keys();
        Set<String> persons = keys.isEmpty() ? Set.of() : NamedPersons.marks(content(file), keys);
        return new Needed(act.words().executorFacts(), persons);
    }

    void keep(CaseFile file, String itemRef, String authority, Needed needed) {
        if (!authority.equals(file.authority())) {
            needs.keep(file, itemRef, authority, needed);
        }
    }

    private JsonNode content(CaseFile file) {
        return procedures.getObject().content(file, Officer.system(file.state()));
    }
}
