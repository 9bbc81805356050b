package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.NewExport;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectMaking;
import org.rogatory.subject.SubjectTaking;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exports of what is kept on one person: asked for, approved, made and taken. */
@Component
record PersonExports(SubjectExports exports, SubjectMaking making, SubjectTaking taking, IndexedNow indexed) {

    /** A request that is not confidential and speaks of the person. */
    static ObjectNode content(String name, String born) {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        ((ObjectNode) content.path("persons").path(0)).put("name", name).put("born", born);
        return content;
    }

    static NewExport wanted(String name, LocalDate born) {
        return new NewExport(name, born, ExportGround.PERSON, "12/26");
    }

    /** The reference of an export that one asked for and another one approved. */
    String made(NewExport wanted, Officer asker, Officer approving) {
        indexed.look();
        var id = exports.ask(wanted, asker).exportId();
        exports.approve(id, approving);
        making.look();
        return id;
    }

    /** What it holds, by the names of its parts. */
    Map<String, String> taken(String id, Officer officer) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(taking.open(id, officer).content())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    static String refused(Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }
}
