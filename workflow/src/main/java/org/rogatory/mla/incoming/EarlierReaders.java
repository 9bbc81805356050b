package org.rogatory.mla.incoming;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * For whom a request received is, that goes on from one with something for named people only: what it says again stays
 * for the same people. A whole file is nobody's before somebody has seen it; the readers of the earlier one are told.
 */
@Component
class EarlierReaders {

    private static final String FACTS = "facts";

    /** What a supplement says again of the matter; all else it says anew. */
    private static final Set<String> AGAIN = Set.of("subject_nature", FACTS);

    private final ReservedParts reserved;
    private final RequestSections sections;
    private final Notices notices;

    EarlierReaders(ReservedParts reserved, RequestSections sections, Notices notices) {
        this.reserved = reserved;
        this.sections = sections;
        this.notices = notices;
    }

    void follow(CaseFile earlier, CaseFile file, Kind kind, JsonNode content) {
        var all = reserved.of(earlier);
        if (all.isEmpty()) {
            return;
        }
        var readers = readers(all, kind);
        sections.of(content).stream()
                .filter(readers::containsKey)
                .forEach(key -> keep(file, key, readers.getOrDefault(key, Set.of())));
        all.stream()
                .filter(one -> one.part() == ReservedPart.FILE)
                .forEach(one -> tell(one.readers(), "request_follows", earlier));
    }

    /** By the keys of the sections here; where several come together, those who may read them all. */
    private static Map<String, Set<String>> readers(List<Reservation> all, Kind kind) {
        var readers = new LinkedHashMap<String, Set<String>>();
        all.stream()
                .filter(one -> one.part() == ReservedPart.SECTION)
                .forEach(one -> readers.merge(place(one.reference(), kind), one.readers(), EarlierReaders::common));
        if (kind != Kind.CORRECTS) {
            readers.keySet().retainAll(AGAIN);
        }
        return readers;
    }

    /** What was new before is known by now. */
    private static String place(String key, Kind kind) {
        return kind != Kind.CORRECTS && "new_facts".equals(key) ? FACTS : key;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private void keep(CaseFile file, String key, Set<String> readers) {
        reserved.reserve(file, new Thing(ReservedPart.SECTION, key), readers, Officer.system(file.state()));
        tell(readers, "reader_named", file);
    }

    private void tell(Collection<String> readers, String code, CaseFile file) {
        var recipients = readers.stream().map(Officer::personal).collect(Collectors.toSet());
        notices.notify(recipients, code, file.caseRef());
    }
}
