package org.rogatory.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values on which a finding rests. The check is run once more and noted which values it reads, so that no list of
 * them has to be kept beside the checks.
 */
final class JudgedFacts {

    private static final Pattern ITEM = Pattern.compile("assistance\\[(\\d+)](?:\\.(\\w+))?");
    private static final String LEGAL_BASIS = "instrument_carries";

    private final ReferenceData data;

    JudgedFacts(ReferenceData data) {
        this.data = data;
    }

    String fingerprint(Finding finding, JsonNode content, LocalDate asOf) {
        var read = new TreeSet<String>();
        var request = new RequestContent(content, asOf, data, read::add);
        if (ProtectedNames.LIKELY.equals(finding.key())) {
            ProtectedNames.likely(request);
            return hash(finding.name() + values(request, read));
        }
        var item = ITEM.matcher(finding.item());
        if (item.matches()) {
            var asked = content.path("assistance").path(Integer.parseInt(item.group(1)));
            run(request, finding.item(), asked, item.group(2));
            read.removeIf(path -> path.startsWith("assistance"));
            return hash(finding.name() + written(asked) + values(request, read));
        }
        var formItem = request.form().flatMap(form -> form.item(finding.item()));
        if (finding.instrument() != null
                || formItem.filter(found -> found.check().equals(LEGAL_BASIS)).isPresent()) {
            return hash(finding.name() + basis(request));
        }
        formItem.ifPresent(found -> run(request, found));
        return hash(finding.name() + values(request, read));
    }

    private static void run(RequestContent request, FormItem item) {
        Completeness.applies(item, request);
        var value = request.field(item.field());
        if (Values.present(value)) {
            Objects.requireNonNull(CheckRegistry.CHECKS.get(item.check()))
                    .failures(new Check.Subject(value, item.field(), request));
        }
    }

    private void run(RequestContent request, String place, JsonNode item, @Nullable String fact) {
        var value = item.path("facts").path(String.valueOf(fact));
        Optional<AssistanceType.Fact> asked =
                data.assistanceType(Values.text(item, "type")).flatMap(type -> type.fact(String.valueOf(fact)));
        if (asked.isPresent() && Values.present(value)) {
            Objects.requireNonNull(CheckRegistry.CHECKS.get(asked.get().check()))
                    .failures(new Check.Subject(value, place, request));
        }
    }

    /** The question put to the adviser, without its day: what it asks and what was cited in answer. */
    private static String basis(RequestContent request) {
        var asked = LegalBasisQuestion.of(request);
        return request.cited() + "|" + asked.states() + asked.cooperation() + asked.offences() + asked.assistanceTypes()
                + asked.transnational() + asked.organizedGroup();
    }

    private static String values(RequestContent request, Set<String> paths) {
        return Set.copyOf(paths).stream()
                .sorted()
                .map(path -> path + "=" + written(Values.at(request.root(), path)))
                .collect(Collectors.joining("\n", "\n", ""));
    }

    /** A value with its names in alphabetical order: the order in which a form writes them says nothing. */
    private static String written(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getKey() + ":" + written(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value.isArray()
                ? value.valueStream().map(JudgedFacts::written).collect(Collectors.joining(",", "[", "]"))
                : value.toString();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
