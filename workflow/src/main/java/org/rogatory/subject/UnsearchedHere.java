package org.rogatory.subject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.PersonSearch;
import org.springframework.stereotype.Component;

/** All places where nobody looks for a person: of the modules, the words of files, and the trail, which has no names. */
@Component
class UnsearchedHere {

    private final List<UnsearchedPlaces> modules;
    private final PersonSearch search;
    private final AuditTrail trail;

    UnsearchedHere(List<UnsearchedPlaces> modules, PersonSearch search, AuditTrail trail) {
        this.modules = List.copyOf(modules);
        this.search = search;
        this.trail = trail;
    }

    Map<String, Long> of(String authority) {
        var places = new TreeMap<String, Long>();
        modules.forEach(module -> places.putAll(module.of(authority)));
        places.put("words", search.kept(authority));
        places.put("trail", trail.sealedTo());
        return places;
    }
}
