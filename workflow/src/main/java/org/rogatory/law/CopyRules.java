package org.rogatory.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** What copies of requests and of answers may hold, by the kind of the copy: our own rule, read with the data of the law. */
public final class CopyRules {

    static final String FILE = "copy-rules.yaml";

    /** The kinds of copies that are made; each has its rule. */
    private static final List<String> KINDS = List.of("executor_copy", "disclosure_copy");

    private static final Set<String> FIELDS = Set.of(
            "legal_basis",
            "articles",
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "offences",
            "facts",
            "new_facts",
            "acts",
            "persons",
            "representatives",
            "assistance",
            "purpose",
            "nexus",
            "urgency",
            "confidentiality",
            "procedure",
            "presence",
            "damage",
            "earlier_contact",
            "undertakings");
    private static final Set<String> ROLES = Set.of(
            "suspect", "accused", "convicted", "witness", "victim", "expert", "legal_person", "wanted", "unknown");
    private static final Set<String> PERSON = Set.of(
            "code",
            "role",
            "name",
            "name_latin",
            "born",
            "place",
            "citizenship",
            "sex",
            "location",
            "address",
            "parents",
            "document_number",
            "tax_id",
            "bank_details");

    private final Map<String, CopyRule> rules;

    private CopyRules(Map<String, CopyRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The rule of a kind of copy, by its key among the kinds of documents. */
    public CopyRule of(String kind) {
        return Objects.requireNonNull(rules.get(kind), kind);
    }

    static CopyRules read(ReferenceFiles files, Lifecycles lifecycles, Collection<AssistanceType> types) {
        var kinds =
                Objects.requireNonNull(lifecycles.words().get("document_kinds")).keySet();
        var facts = types.stream()
                .flatMap(type -> type.facts().stream())
                .map(AssistanceType.Fact::key)
                .collect(Collectors.toSet());
        var file = files.read(FILE);
        var rules = new HashMap<String, CopyRule>();
        for (var rule : file.records("copies", "key")) {
            rule.code("key", kinds);
            rules.put(rule.name(), rule(rule, facts));
        }
        KINDS.stream().filter(kind -> !rules.containsKey(kind)).forEach(kind -> {
            throw file.broken("copies", kind + " is missing");
        });
        return new CopyRules(rules);
    }

    private static CopyRule rule(ReferenceRecord rule, Collection<String> facts) {
        return new CopyRule(
                known(rule, "fields", FIELDS),
                "given".equals(rule.code("items", List.of("given", "all"))),
                "spoken_of".equals(rule.code("persons", List.of("spoken_of", "all"))),
                known(rule, "facts", facts),
                known(rule, "concerned", ROLES),
                known(rule, "person", PERSON),
                known(rule, "third", PERSON),
                "coded".equals(rule.code("protected", List.of("coded", "left_out"))),
                "given".equals(rule.code("annexes", List.of("given", "none"))),
                "file".equals(rule.code("reference", List.of("file", "source"))),
                AnswerCopyRule.read(rule.child("answer")));
    }

    static Set<String> known(ReferenceRecord rule, String list, Collection<String> codes) {
        var named = rule.texts(list);
        named.stream().filter(code -> !codes.contains(code)).forEach(code -> {
            throw rule.broken(list, "unknown code " + code);
        });
        return Set.copyOf(named);
    }
}
