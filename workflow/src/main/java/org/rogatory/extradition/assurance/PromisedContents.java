package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.assurance.AssuranceBook.Promise;
import org.rogatory.identity.Officer;
import org.rogatory.law.Assurances;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a request promises by itself is an assurance from the start, on the side that sends it and on the one that gets
 * it: numbered alike, since both count what the content says.
 */
@Component
class PromisedContents {

    private static final String FAMILY = "extradition.";
    private static final Set<String> ACTS = Set.of("receive", "record_full_request", "write_down", "transmit");

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final AssuranceBook book;
    private final Assurances library;

    PromisedContents(Cases cases, ObjectProvider<Procedures> procedures, AssuranceBook book, Assurances library) {
        this.cases = cases;
        this.procedures = procedures;
        this.book = book;
        this.library = library;
    }

    @EventListener
    void on(CaseActed acted) {
        if (acted.action().startsWith(FAMILY) && ACTS.contains(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(AssuranceFiles::keeps)
                    .ifPresent(this::keep);
        }
    }

    private void keep(CaseFile file) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var promised = promised(content).stream()
                .map(each -> new Promise(kind(each), text(each)))
                .toList();
        if (!promised.isEmpty()) {
            book.promised(file, promised);
        }
    }

    /** One text, or texts one by one, of which one may be an entry with its key in the library. */
    static List<JsonNode> promised(JsonNode content) {
        var told = content.path("extradition").path("assurances");
        return (told.isArray() ? told.valueStream() : Stream.of(told))
                .filter(each -> !text(each).isBlank())
                .toList();
    }

    private static String text(JsonNode each) {
        return each.isObject() ? each.path("text").asString("") : each.asString("");
    }

    private String kind(JsonNode each) {
        var named = each.path("kind").asString("");
        return library.find(named).isPresent() ? named : AssuranceCode.STATED;
    }
}
