package org.rogatory.mla.paper;

import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.imports.PaperFile;
import org.rogatory.law.ContentSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The little that a table tells of what a request asks, in the published shape; the rest lies on paper. */
@Component
public class PaperContent {

    /** The forms of requests that a table can tell of. */
    public static final List<String> FORMS = List.of("mla_request", "service_short_form");

    private final ContentSchema schema;
    private final Directory directory;

    PaperContent(ContentSchema schema, Directory directory) {
        this.schema = schema;
        this.directory = directory;
    }

    /** @throws Refusal if it has not the published shape */
    public ObjectNode of(PaperFile paper, Officer by) {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", paper.form());
        content.put("requesting", paper.outgoing() ? by.state() : paper.otherState());
        content.put("requested", paper.outgoing() ? paper.otherState() : by.state());
        if (paper.outgoing()) {
            var keeper = directory.receiver(by.state(), by.authority());
            content.put("requesting_authority", keeper.key());
        }
        content.put("case_number", paper.caseNumber());
        list(content, "legal_basis", paper.instruments());
        var offences = content.putArray("offences");
        paper.offences().forEach(offence -> offences.addObject().put("key", offence));
        var assistance = content.putArray("assistance");
        paper.assistance()
                .forEach(type -> assistance.addObject().put("type", type).putObject("facts"));
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return content;
    }

    private static void list(ObjectNode content, String field, List<String> values) {
        var list = content.putArray(field);
        values.forEach(list::add);
    }
}
